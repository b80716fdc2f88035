/**
 * The tokens of a sentence as the classifier reads them: lower-case words with contractions taken apart ("don't" is
 * "do", "n't"), numbers by their shape ("1,200" is "0,000"), currency and per cent signs, question and exclamation
 * marks, quotation marks as one sign. Linear in the length of the sentence.
 */
export function classifierTokens(sentence: string): string[] {
  const tokens: string[] = [];
  for (const [token] of sentence.matchAll(TOKEN)) {
    const sign = token.charCodeAt(0);
    if (sign >= DIGIT_0 && sign <= DIGIT_9) {
      tokens.push(token.replace(/\d/gu, "0"));
      continue;
    }
    if (QUOTATION_MARKS.includes(token)) {
      tokens.push('"');
      continue;
    }
    const word = token.toLowerCase().replaceAll("’", "'");
    const contraction = CONTRACTION.exec(word);
    if (contraction === null) tokens.push(word);
    else tokens.push(word.slice(0, contraction.index), contraction[0]);
  }
  return tokens;
}

const TOKEN = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\d+(?:[.,]\d+)*|[$€£¥₽₴₹%?!“”"«»]/gu;
const CONTRACTION = /(?<=.)(?:n't|'(?:s|re|ve|ll|d|m))$/u;
const QUOTATION_MARKS = '“”"«»';
const DIGIT_0 = 48;
const DIGIT_9 = 57;
