// @ts-check
import { writeSync } from "node:fs";
import { outputWords } from "./output-words.mjs";

// Loaded before the command line's own code: when the reader of its output has seen enough (`claimdesk … | head`),
// there is nothing left to do, and that is no failure. What cannot be written otherwise is one, and no fault of the code.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error) => {
    if ("code" in error && error.code === "EPIPE") process.exit(0);
    if (stream === process.stdout) say(`claimdesk: ${outputWords(error)}\n`);
    process.exit(1);
  });
}

/** @param {string} words */
function say(words) {
  try {
    writeSync(process.stderr.fd, words);
  } catch {
    // Both may lie on the disk that is full.
  }
}
