/** What a reader gives of a page. Days as YYYY-MM-DD; a detail that it did not find is left out. */
export interface ReadArticle {
  readonly text: string;
  readonly details: {
    readonly title?: string;
    readonly authors?: readonly string[];
    readonly publishedOn?: string;
    readonly modifiedOn?: string;
    readonly publisher?: string;
    readonly language?: string;
  };
}

/** A program that finds the article of a web page. */
export interface Reader {
  readonly name: string;
  /**
   * Null where it refuses the page.
   * @param encoding what a person said the page is in, where the page itself does not say
   */
  read(html: Uint8Array<ArrayBuffer>, encoding?: string): Promise<ReadArticle | null>;
}
