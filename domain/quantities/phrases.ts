import type { Token } from "./tokens";

/** What stands at an index, and the index behind it. */
export type Found<Value> = { readonly value: Value; readonly next: number };

/** Longest phrase that is looked for, in words. */
const MAX_PHRASE_WORDS = 6;

/** A word of a phrase: full stops of abbreviations and hyphens inside it are passed over. */
function isJoint(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !token.isGlued) return false;
  if (token.text === ".") return tokens[at - 1]?.kind === "word";
  return /^[-‐‑–]$/u.test(token.text) && tokens[at + 1]?.isGlued === true;
}

/**
 * The longest entry of `phrases` that begins at `at`. Keys are words in lower case divided by single spaces, which
 * the text may join by hyphens or cut short by full stops ("per-cent", "sq. km", "U.S. dollars" as "u s dollars").
 */
export function phraseAt<Value>(
  tokens: readonly Token[],
  at: number,
  phrases: ReadonlyMap<string, Value>,
): Found<Value> | null {
  let phrase = "";
  let best: Found<Value> | null = null;
  let index = at;
  for (let words = 0; words < MAX_PHRASE_WORDS; words += 1) {
    while (words > 0 && isJoint(tokens, index)) index += 1;
    const token = tokens[index];
    if (token === undefined || (token.kind !== "word" && token.kind !== "sign")) break;
    phrase = words === 0 ? token.lower : `${phrase} ${token.lower}`;
    index += 1;
    const value = phrases.get(phrase);
    if (value !== undefined) best = { value, next: index };
  }
  return best;
}

/** A map from each phrase of each list to the value of its list. */
export function phraseMap<Value>(lists: readonly (readonly [Value, string])[]): ReadonlyMap<string, Value> {
  return new Map(
    lists.flatMap(([value, phrases]) =>
      phrases.split(",").map((phrase): readonly [string, Value] => [phrase.trim(), value]),
    ),
  );
}
