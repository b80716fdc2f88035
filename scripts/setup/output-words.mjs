// @ts-check
import path from "node:path";
import { isDiskFull } from "./failure-words.mjs";
import { whatIsThereOf } from "./forbidden-words.mjs";

/**
 * Why what a command gives out could not be written, in words with what mends it.
 * @param {unknown} error the system's
 * @param {string} [file] as the user named it; none for standard output
 * @returns {string}
 */
export function outputWords(error, file) {
  const message = error instanceof Error ? error.message : String(error);
  if (file === undefined) {
    return isDiskFull(error)
      ? "There is no room left where the output goes, so it is not whole. Make room there, or send it elsewhere, and do it again."
      : `The output could not be written, so it is not whole: ${message}`;
  }
  const folder = path.dirname(path.resolve(file));
  if (isDiskFull(error)) {
    const disk = whatIsThereOf(folder);
    return `There is no room left on the disk of ${disk}, so ${file} was not written. Make room there, or name another place; this shows what is full: df -h ${disk}`;
  }
  if (error instanceof Error && "code" in error && error.code === "ENOENT") {
    return `There is no folder ${folder} for ${path.basename(file)}. Make it first: mkdir -p ${folder}`;
  }
  return `${file} could not be written: ${message}`;
}
