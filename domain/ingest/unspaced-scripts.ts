/** Scripts that set no spaces between words, with their own punctuation. */
const UNSPACED =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\u3000-\u303f\uff01-\uff60]/u;
/** Of these, the ones that set none around numbers and letters of other scripts either. */
const CLOSE = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\u3000-\u303f\uff01-\uff60]/u;
const SHARED = /[“”‘’…—·]/u;
const ALIKE = /[\p{L}\p{N}]/u;

/** Whether a sign is of a script that sets no spaces between words. */
export function isOfUnspaced(sign: string): boolean {
  return UNSPACED.test(sign);
}

/** Whether no space parts what ends one line from what begins the next, since their script sets none. */
export function isUnspaced(before: string, after: string): boolean {
  const last = Array.from(before.slice(-6)).findLast((sign) => !SHARED.test(sign)) ?? "";
  const first = Array.from(after.slice(0, 6)).find((sign) => !SHARED.test(sign)) ?? "";
  if (UNSPACED.test(last) && UNSPACED.test(first)) return true;
  return (CLOSE.test(last) && ALIKE.test(first)) || (CLOSE.test(first) && ALIKE.test(last));
}

/** How many columns of a terminal a line takes: signs of East Asia two, marks upon others none. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const sign of text) {
    if (sign < "\u0300") columns += 1;
    else if (!MARK.test(sign)) columns += WIDE.test(sign) ? 2 : 1;
  }
  return columns;
}

const MARK = /[\p{Mn}\p{Me}\p{Cf}]/u;
const WIDE = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\u3000-\u303f\uff01-\uff60]/u;
