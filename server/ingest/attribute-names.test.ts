import { describe, expect, it } from "vitest";
import { parsePage } from "./parse-page";
import { readWebPage } from "./web-page";

const sentence = "The city spent forty million on the new bridge, the mayor said on Monday, and it was late again.";

describe("attributes in capitals", () => {
  it("are those of the same name", () => {
    const page = readWebPage(
      `<HTML><HEAD><META NAME="Author" CONTENT="Jo Lind"><TITLE>Bridge</TITLE></HEAD><BODY><H1>Bridge</H1>
      <time dateTime="2026-03-11T10:00">today</time><P>${sentence}</P><P STYLE="display:none">Hidden words.</P></BODY></HTML>`,
    );
    expect(page?.details.authors?.value).toEqual([{ name: "Jo Lind", kind: "person" }]);
    expect(page?.details.publishedOn?.value).toBe("2026-03-11");
    expect(page?.text).not.toContain("Hidden");
  });

  it("count where there is none in small letters", () => {
    const names = (html: string) => parsePage(html)?.querySelector("p")?.getAttribute("class");
    expect(names('<p class="a" CLASS="b">x</p>')).toBe("a");
    expect(names('<p Class="b">x</p>')).toBe("b");
  });
});
