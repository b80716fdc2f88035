import { embeddedExtractor } from "@/domain/extraction/embedded-extractor";
import type { Extractor } from "@/domain/extraction/extractor";
import { isEnglish } from "@/domain/extraction/language";
import { type Environment, environment } from "./environment";
import { extractorFromFile } from "./extractor-weights";
import { languageModelExtractor } from "./language-model/language-model-extractor";
import { languageModelSettings } from "./language-model/settings";

/** The extractor that runs everywhere, without settings and without the network: for the sample, the same on any desk. */
export const builtInExtractor: Extractor = embeddedExtractor;

/**
 * The extractor that speaks for new articles: the built-in one, with weights of the desk's own where the settings name
 * them, before which the settings may put a language model.
 */
export function currentExtractor(): Extractor {
  const variables = environment();
  const settings = languageModelSettings(variables);
  const builtIn = ownExtractor(variables);
  return settings === null ? builtIn : languageModelExtractor(settings, builtIn);
}

/** Whether claims are found in articles in this language: the built-in extractor reads English, a language model others. */
export function findsClaimsIn(language: string): boolean {
  return isEnglish(language) || languageModelSettings(environment()) !== null;
}

function ownExtractor({ EXTRACTOR_WEIGHTS: file }: Environment): Extractor {
  return file === undefined ? builtInExtractor : extractorFromFile(file);
}
