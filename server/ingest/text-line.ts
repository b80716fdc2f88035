const TAIL = 40;
/** So far before it is looked for where its first word begins, in UTF-16 units. */
const LONGEST_WORD = 400;
/** White space that is not a single space already. */
const OTHER_SPACE = / [ \t\n\f\r]+|[\t\n\f\r][ \t\n\f\r]*/g;

/**
 * A line of text as a browser sets it: white space is folded over the borders of elements, and there is none at its
 * ends. No-break spaces are words' own and stay.
 */
export class TextLine {
  /** Joined when taken: a line may be written to as often as a page has elements. */
  #parts: string[] = [];
  #isParted = false;

  /** The last words in the line, with the space that the next would be parted by; at least `TAIL` units where it has them. */
  get tail(): string {
    let tail = "";
    for (let index = this.#parts.length - 1; index >= 0 && tail.length < TAIL; index -= 1) {
      const part = this.#parts[index] ?? "";
      const more = TAIL - tail.length;
      tail = `${part.length > more ? lastWords(part, more) : part}${tail}`;
    }
    return this.#isParted && tail !== "" ? `${tail} ` : tail;
  }

  /** Text of the page, in which any white space is one space. */
  add(words: string): void {
    const folded = words.replace(OTHER_SPACE, " ");
    const isParting = folded.endsWith(" ");
    if (folded.startsWith(" ")) this.#isParted = true;
    const text = folded.slice(folded.startsWith(" ") ? 1 : 0, isParting ? -1 : undefined);
    if (text !== "") this.#append(text);
    if (isParting) this.#isParted = true;
  }

  /** Text whose white space counts; its line ends are LF, as those of a stored text are. */
  addAsItIs(words: string): void {
    if (words === "") return;
    const text = words.replace(/\r\n?/g, "\n");
    this.#parts.push(this.#isParted && this.#parts.length > 0 ? ` ${text}` : text);
    this.#isParted = false;
  }

  /** Ends the line within its paragraph; two of them end the paragraph, which whoever takes the text sees. */
  break(): void {
    this.#parts.push("\n");
    this.#isParted = false;
  }

  /** The whole of it; the line is empty afterwards. */
  take(): string {
    const text = this.#parts.join("");
    this.#parts = [];
    this.#isParted = false;
    return text;
  }

  #append(words: string): void {
    const isWithin = this.#parts.length > 0 && this.#parts.at(-1)?.endsWith("\n") === false;
    this.#parts.push(this.#isParted && isWithin ? ` ${words}` : words);
    this.#isParted = false;
  }
}

/** The end of a text from a word's beginning on, at least `least` units long. */
function lastWords(text: string, least: number): string {
  const near = text.slice(-(least + LONGEST_WORD));
  return near.slice(Math.max(0, near.lastIndexOf(" ", near.length - least)));
}
