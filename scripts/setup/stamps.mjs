// @ts-check
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

/**
 * SHA-256, hex, of a list of texts; where one text ends and the next begins counts.
 * @param {string[]} parts
 */
export function digestOfTexts(parts) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${Buffer.byteLength(part)}:`).update(part);
  return hash.digest("hex");
}

/**
 * SHA-256, hex, of the names and contents of files.
 * @param {string} base absolute folder the names are relative to
 * @param {string[]} names
 */
export function digestOfFiles(base, names) {
  const hash = createHash("sha256");
  for (const name of names) {
    const content = readFileSync(path.join(base, name));
    hash.update(`${name}\0${content.length}\0`).update(content);
  }
  return hash.digest("hex");
}

/**
 * The files named or lying below the folders named, relative to `base`, in a fixed order. What does not exist is left
 * out.
 * @param {string} base absolute folder
 * @param {string[]} names files and folders, relative to base
 * @returns {string[]}
 */
export function filesBelow(base, names) {
  return names
    .filter((name) => existsSync(path.join(base, name)))
    .flatMap((name) => {
      const full = path.join(base, name);
      if (!statSync(full).isDirectory()) return [name];
      return filesBelow(
        base,
        readdirSync(full).map((entry) => path.posix.join(name, entry)),
      );
    })
    .sort();
}

/**
 * The stamp in a file, or undefined when there is none.
 * @param {string} file
 */
export function readStamp(file) {
  return existsSync(file) ? readFileSync(file, "utf8").trim() : undefined;
}

/**
 * Writes a stamp so that nobody ever reads half of it.
 * @param {string} file
 * @param {string} stamp
 */
export function writeStamp(file, stamp) {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, `${stamp}\n`);
  renameSync(draft, file);
}
