import { describe, expect, it } from "vitest";
import { linksField, writtenLinks } from "./text-links";

const links = { textSha256: "ab", links: [{ start: 3, end: 9, url: "https://quay.example/costs" }], heads: [4] };

describe("links in a form", () => {
  it("come back as they were written", () => {
    expect(linksField.parse(writtenLinks(links))).toEqual(links);
  });

  it.each([
    "",
    "{",
    "[]",
    writtenLinks({ ...links, links: [{ start: 0, end: 1, url: "javascript:alert(1)" }] }),
    writtenLinks({ ...links, heads: [-1] }),
    writtenLinks({ ...links, links: [{ start: -1, end: 1, url: "https://quay.example" }] }),
  ])("are none where %j stands", (written) => {
    expect(linksField.parse(written)).toBeUndefined();
  });
});
