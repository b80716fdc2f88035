import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "@/scripts/setup/project.mjs";

/** A short text with the language it is in. */
export interface Labelled {
  /** BCP 47, as the detector of the project has it: "sr" is in Cyrillic letters. */
  readonly tag: string;
  readonly text: string;
}

export const CLAIMS_FOLDER = path.join(root, "tests/bench/languages/claims");

/** The texts of a folder: a file for each language, named by its tag, with a text on every line. */
export function readLabelled(folder: string): Labelled[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".txt"));
  return files.sort().flatMap((name) => {
    const tag = path.parse(name).name.replace(/^sr-Cyrl$/, "sr");
    const lines = readFileSync(path.join(folder, name), "utf8").split("\n");
    return lines.filter((line) => line.trim() !== "").map((text) => ({ tag, text }));
  });
}
