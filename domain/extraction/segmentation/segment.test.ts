import { describe, expect, it } from "vitest";
import { segmentArticle } from "./segment";

const ARTICLE = `Home | News | Sport
Bridge never opened, council papers show
By Maria Lopez in Harwick
Updated 14:32 GMT

HARWICK (Newswire) — The leader of Harwick council said on Tuesday that £4.2m had been spent. Nobody objected.

“We lost everything in one night.

READ ALSO  Tycoon pays $300m for an island

“And nobody has called,” said Tom Reed. ‘Not the mayor.’ “Who pays?” Ann Brown asked.

Police hold back marchers on Monday. ©

- It was built in 1932.
- It holds 12m tonnes.

Sign up for our newsletter. It is free.
© 2020 Example Media. All rights reserved.
Via Example Times`;

const described = (text: string) =>
  segmentArticle(text).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

describe("segmentArticle", () => {
  it("names every sentence for what it is and leaves furniture whole", () => {
    expect(described(ARTICLE)).toEqual([
      "furniture: Home | News | Sport",
      "headline: Bridge never opened, council papers show",
      "furniture: By Maria Lopez in Harwick",
      "furniture: Updated 14:32 GMT",
      "statement: The leader of Harwick council said on Tuesday that £4.2m had been spent.",
      "statement: Nobody objected.",
      "quote: “We lost everything in one night.",
      "furniture: READ ALSO  Tycoon pays $300m for an island",
      "quote: “And nobody has called,” said Tom Reed.",
      "quote: ‘Not the mayor.’",
      "question: “Who pays?” Ann Brown asked.",
      "furniture: Police hold back marchers on Monday. ©",
      "statement: It was built in 1932.",
      "statement: It holds 12m tonnes.",
      "furniture: Sign up for our newsletter. It is free.",
      "furniture: © 2020 Example Media. All rights reserved.",
      "furniture: Via Example Times",
    ]);
  });

  it("follows a quotation over paragraphs, past the furniture between them", () => {
    const [first, second] = segmentArticle(ARTICLE).filter(({ quotations }) => quotations.length > 0);
    expect(first?.quotations.map(({ isClosed, continues }) => [isClosed, continues])).toEqual([[false, true]]);
    expect(second?.quotations.map(({ isClosed, continues }) => [isClosed, continues])).toEqual([[true, false]]);
    const ended = segmentArticle("“We left.\n\n## And then\n\n“Nobody came,” he said.");
    expect(ended[0]?.quotations[0]?.continues).toBe(false);
  });

  it("hands on who speaks in a transcript", () => {
    const text = "HALL: Who paid? Tell me.\nBROWN: The state.";
    const speakers = segmentArticle(text).map(({ speaker }) => text.slice(speaker?.start, speaker?.end));
    expect(speakers).toEqual(["HALL", "HALL", "BROWN"]);
  });
});
