import { isCapitalised, isWord, type Token } from "./tokens";

const ABBREVIATIONS = new Set(
  "mr mrs ms dr prof sen rep gov gen col lt sgt st no nos jan feb mar apr jun jul aug sep sept oct nov dec vs approx sq".split(
    " ",
  ),
);
const CLOSING = /^[”"’')\]»]$/u;

/**
 * For each token the index of the token that its sentence begins with. A rough division, enough to say whether two
 * things are told in one breath: by breaks and by full stops, question and exclamation marks. Linear.
 */
export function sentenceStarts(tokens: readonly Token[]): readonly number[] {
  const starts: number[] = [];
  let start = 0;
  let hasEnded = false;
  tokens.forEach((token, at) => {
    const isClosing = token.isGlued && CLOSING.test(token.text);
    if (token.kind === "break") start = at + 1;
    else if (hasEnded && !isClosing) start = at;
    starts.push(Math.min(start, at));
    hasEnded = (hasEnded && isClosing) || endsSentence(tokens, at);
  });
  return starts;
}

function endsSentence(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at];
  if (sign === undefined) return false;
  if (/^[!?…]$/u.test(sign.text)) return true;
  if (sign.text !== ".") return false;
  const next = tokens[at + 1];
  if (next !== undefined && isWord(next) && (next.isGlued || !isCapitalised(next))) return false;
  const before = tokens[at - 1];
  if (before === undefined || !isWord(before)) return true;
  const isInitial = before.text.length === 1 && isCapitalised(before);
  return !isInitial && !ABBREVIATIONS.has(before.lower);
}
