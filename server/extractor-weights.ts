import { readFileSync } from "node:fs";
import { type Classifier, classifierSchema } from "@/domain/extraction/classifier/classifier";
import { extractorWith } from "@/domain/extraction/embedded-extractor";
import type { Extractor } from "@/domain/extraction/extractor";
import { SettingsError } from "./environment";

let read: { readonly file: string; readonly extractor: Extractor } | undefined;

/**
 * The extractor with the weights that the setting EXTRACTOR_WEIGHTS names. The file is read once in a process: weights
 * never change while articles come in.
 *
 * @throws SettingsError where the file is not there, holds no weights, or holds weights for other features than those
 * of this version.
 */
export function extractorFromFile(file: string): Extractor {
  if (read?.file !== file) read = { file, extractor: extractorWith(readClassifier(file)) };
  return read.extractor;
}

function readClassifier(file: string): Classifier {
  const parsed = classifierSchema.safeParse(readJson(file));
  if (parsed.success) return parsed.data;
  const hasOtherFeatures = parsed.error.issues.every(({ path }) => path[0] === "denseFeatures" || path[2] === "dense");
  throw wrong(
    file,
    hasOtherFeatures
      ? "were trained on other features than this version reads. Train them again: npm run train -- --with-feedback FILE"
      : "are no weights as `npm run train` writes them.",
  );
}

function readJson(file: string): unknown {
  let content: string;
  try {
    content = readFileSync(file, "utf8");
  } catch (error) {
    throw wrong(file, `cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
  try {
    return JSON.parse(content);
  } catch {
    throw wrong(file, "are no weights as `npm run train` writes them.");
  }
}

function wrong(file: string, what: string): SettingsError {
  return new SettingsError(`Claimdesk cannot run with this setting: EXTRACTOR_WEIGHTS=${file}: the weights ${what}`);
}
