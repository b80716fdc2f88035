/**
 * A line of text as a browser sets it: white space is folded over the borders of elements, and there is none at its
 * ends. No-break spaces are words' own and stay.
 */
export class TextLine {
  #text = "";
  #isParted = false;

  /** What stands in the line so far, with the space that the next word would be parted by. */
  get text(): string {
    return this.#isParted && this.#text !== "" ? `${this.#text} ` : this.#text;
  }

  /** Text of the page, in which any white space is one space. */
  add(words: string): void {
    for (const [index, part] of words.split(/[ \t\n\f\r]+/).entries()) {
      if (index > 0) this.#isParted = true;
      if (part !== "") this.#append(part);
    }
  }

  /** Text whose white space counts. */
  addAsItIs(words: string): void {
    if (words === "") return;
    this.#text += this.#isParted && this.#text !== "" ? ` ${words}` : words;
    this.#isParted = false;
  }

  /** Ends the line within its paragraph; two of them end the paragraph, which whoever takes the text sees. */
  break(): void {
    this.#text = `${this.#text}\n`;
    this.#isParted = false;
  }

  /** The whole of it; the line is empty afterwards. */
  take(): string {
    const text = this.#text;
    this.#text = "";
    this.#isParted = false;
    return text;
  }

  #append(words: string): void {
    const isWithin = this.#text !== "" && !this.#text.endsWith("\n");
    this.#text += this.#isParted && isWithin ? ` ${words}` : words;
    this.#isParted = false;
  }
}
