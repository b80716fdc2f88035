import { diffArrays } from "diff";

/** A piece of a text that stayed, went or came. */
export interface Run {
  kind: "same" | "removed" | "added";
  text: string;
}

/** Beyond so many words that went or came, two texts are told apart as wholes: it costs time with the square of it. */
const MAX_EDITS = 1000;

/** Beyond so many signs (UTF-16 units) together, texts are not divided into words at all. */
const MAX_LENGTH = 200_000;

/**
 * A letter of a script that parts no words, with its marks; a word of any other; white space; or what stands between.
 * Marks and joiners stay with what they belong to, and a sequence of emoji in one piece. `Intl.Segmenter` knows words of
 * more scripts, but takes a second for what takes this a hundredth.
 */
const unspaced =
  "\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}";
const tokens = new RegExp(
  `[${unspaced}]\\p{M}*|(?:(?![${unspaced}])[\\p{L}\\p{N}][\\p{M}\\u200c\\u200d]*)+|\\s+|[^\\s\\p{L}\\p{N}]+`,
  "gu",
);

/**
 * How one text became another, word by word: the same and the removed runs together are the text before, the same and
 * the added ones the text after. What was removed stands before what was added in its place. Texts that are too long or
 * too different come out as one removed and one added run.
 */
export function wordRuns(before: string, after: string): Run[] {
  if (before === after) return joinedRuns([{ kind: "same", text: before }]);
  const changes =
    before.length + after.length > MAX_LENGTH
      ? undefined
      : diffArrays(words(before), words(after), { maxEditLength: MAX_EDITS });
  if (changes === undefined) return replaced(before, after);
  const runs = changes.map(({ added, removed, value }): Run => {
    return { kind: added ? "added" : removed ? "removed" : "same", text: value.join("") };
  });
  return joinedRuns(runs);
}

function words(text: string): string[] {
  return text.match(tokens) ?? [];
}

function replaced(removed: string, added: string): Run[] {
  const runs: Run[] = [
    { kind: "removed", text: removed },
    { kind: "added", text: added },
  ];
  return runs.filter(({ text }) => text !== "");
}

/**
 * The runs with each change in one piece: white space that stayed between two changes goes with them, so that words
 * replaced one after the other are read as one change.
 */
function joinedRuns(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  let removed = "";
  let added = "";
  runs.forEach(({ kind, text }, index) => {
    if (kind === "removed") removed += text;
    else if (kind === "added") added += text;
    else if (removed + added !== "" && /^\s+$/.test(text) && index < runs.length - 1) {
      removed += text;
      added += text;
    } else {
      joined.push(...replaced(removed, added), { kind, text });
      removed = "";
      added = "";
    }
  });
  joined.push(...replaced(removed, added));
  return joined.filter(({ text }) => text !== "");
}
