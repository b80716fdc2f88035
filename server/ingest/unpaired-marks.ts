import type { MarkdownIt, Token } from "markdown-it";

/**
 * Takes out pairs of `**` that the rules of Markdown leave in the text, as between letters of scripts without spaces and
 * beside brackets. Within a word of another script they are the text's own (10**6, f**k), and so are single ones.
 */
export function dropUnpairedMarks(markdown: MarkdownIt): void {
  // Before what was escaped becomes text like any other.
  markdown.core.ruler.before("text_join", "unpaired_marks", (state) => {
    for (const { children } of state.tokens) if (children !== null) dropPairs(children);
  });
}

/** `**` in a token's text, at this offset. */
interface Mark {
  token: Token;
  at: number;
}

function dropPairs(tokens: readonly Token[]): void {
  const texts = tokens.filter(({ type }) => type !== "softbreak");
  const open: Mark[] = [];
  const paired: Mark[] = [];
  texts.forEach((token, index) => {
    if (token.type !== "text") return;
    for (const { 0: run, index: at } of token.content.matchAll(/\*{2,}/g)) {
      const before = at === 0 ? edgeOf(texts[index - 1], -1) : signBefore(token.content, at);
      const end = at + run.length;
      const after = end === token.content.length ? edgeOf(texts[index + 1], 0) : signAt(token.content, end);
      if (isInWord(before) && isInWord(after)) continue;
      for (let unit = 0; unit + 1 < run.length; unit += 2) {
        const mark = { token, at: at + unit };
        const opening = isSpace(before) ? undefined : open.pop();
        if (opening !== undefined) paired.push(opening, mark);
        else if (!isSpace(after)) open.push(mark);
      }
    }
  });
  const places = new Map<Token, Set<number>>();
  for (const { token, at } of paired) places.set(token, (places.get(token) ?? new Set()).add(at));
  for (const [token, starts] of places) {
    token.content = token.content.replace(/\*\*/g, (mark, at: number) => (starts.has(at) ? "" : mark));
  }
}

/** The first or last sign of a token beside a text; something that is no word where it has no text. */
function edgeOf(token: Token | undefined, at: -1 | 0): string {
  if (token === undefined) return " ";
  const sign = token.content.at(at) ?? "";
  return token.type === "text" && sign !== "" ? sign : "|";
}

function signBefore(text: string, at: number): string {
  return [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? "";
}

function signAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

function isSpace(sign: string): boolean {
  return /^\s$/u.test(sign);
}

/** A letter or digit of a script that sets spaces between words. */
function isInWord(sign: string): boolean {
  return /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}]$/u.test(sign);
}
