/** The text that an RTF file gives, put together piece by piece. */
export class RtfBlocks {
  readonly #blocks: { text: string; isRow: boolean }[] = [];
  #line: string[] = [];
  #cells: string[] = [];
  #end = "";

  /** What stands in the line, as far as it says what a raised sign is. */
  get end(): string {
    return this.#end;
  }

  add(text: string): void {
    if (text === "") return;
    this.#line.push(text);
    this.#end = `${this.#end}${text}`.slice(-12);
  }

  /** Ends a paragraph; within a table's row it is a cell's own. */
  paragraph(isInTable: boolean): void {
    if (isInTable) {
      this.add(" ");
      return;
    }
    this.#row();
    const text = this.#take();
    if (text !== "") this.#blocks.push({ text, isRow: false });
  }

  cell(): void {
    this.#cells.push(this.#take().replace(/\s+/g, " "));
  }

  row(): void {
    this.#row();
  }

  /** All of it: an empty line between paragraphs, and none between rows. */
  text(): string {
    this.paragraph(false);
    return this.#blocks
      .map(({ text, isRow }, index) => {
        if (index === 0) return text;
        return `${isRow && this.#blocks[index - 1]?.isRow ? "\n" : "\n\n"}${text}`;
      })
      .join("");
  }

  #row(): void {
    if (this.#cells.length === 0) return;
    const text = this.#cells.join("\t");
    this.#cells = [];
    if (text.trim() !== "") this.#blocks.push({ text, isRow: true });
  }

  #take(): string {
    const text = this.#line.join("");
    this.#line = [];
    this.#end = "";
    return text
      .split("\n")
      .map((line) => line.replace(/[ \t]+/g, " ").trim())
      .join("\n")
      .trim();
  }
}
