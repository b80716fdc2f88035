import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { hostileStrings } from "./hostile-strings.fixture";
import { claimAddressOf, oembed, oembedRequest, oembedText } from "./oembed";
import { exampleSite } from "./site-details.fixture";
import { soundLine } from "./sound-text";

const origin = "https://desk.example";
const languages = ["en", "be", "ru"];
const url = `${origin}/claims/ten-billion`;
const request = { slug: "ten-billion", language: null, format: "json", width: 600, maxHeight: undefined };

describe("oembedRequest", () => {
  it("understands what is asked for", () => {
    expect(oembedRequest({ url }, origin, languages)).toEqual(request);
    expect(oembedRequest({ url, format: "xml", maxwidth: "320", maxheight: "100" }, origin, languages)).toEqual({
      ...request,
      format: "xml",
      width: 320,
      maxHeight: 100,
    });
  });

  it.each(["5000", "0", "-1", "1.5", "wide", "", ["1", "2"], null])("takes no room of %j for a limit", (maxwidth) => {
    expect(oembedRequest({ url, maxwidth }, origin, languages)).toEqual(request);
  });

  it.each(["html", "JSON", "", ["json", "xml"]])("does not implement the format %j", (format) => {
    expect(oembedRequest({ url, format }, origin, languages)).toBe(501);
  });

  it.each([undefined, "", ["a", "b"], `${origin}/articles/x`])("finds nothing at %j", (address) => {
    expect(oembedRequest({ url: address }, origin, languages)).toBe(404);
  });
});

describe("claimAddressOf", () => {
  it.each(["", "/en", "/be", "/ru"])("reads addresses below %j", (folder) => {
    for (const rest of ["", "/", "/versions/3", "?utm_source=x", "#sources"]) {
      expect(claimAddressOf(`${origin}${folder}/claims/ten-billion${rest}`, origin, languages)).toEqual({
        slug: "ten-billion",
        language: folder === "" ? null : folder.slice(1),
      });
    }
  });

  it.each([
    "/claims/ten-billion",
    "http://desk.example/claims/ten-billion",
    "https://desk.example:8443/claims/ten-billion",
    "https://desk.example.evil.example/claims/ten-billion",
    "https://evil.example/https://desk.example/claims/ten-billion",
    "https://desk.example@evil.example/claims/ten-billion",
    "https://user:pass@desk.example/claims/ten-billion",
    `${origin}/fr/claims/ten-billion`,
    `${origin}/en/en/claims/ten-billion`,
    `${origin}/claims`,
    `${origin}/claims/`,
    `${origin}/claims/Ten_Billion`,
    `${origin}/claims/ten-billion.json`,
    `${origin}/claims/ten-billion/versions/0`,
    `${origin}/claims/ten-billion/versions/x`,
    `${origin}/claims/ten-billion/edit`,
    `${origin}/claims/%2e%2e/desk`,
    "javascript:alert(1)",
    ...Object.values(hostileStrings),
  ])("refuses %j", (address) => {
    expect(claimAddressOf(address, origin, languages)).toBeNull();
  });
});

/** The rules of oEmbed 1.0 for the type rich. */
const rich = z.strictObject({
  version: z.literal("1.0"),
  type: z.literal("rich"),
  title: z.string(),
  provider_name: z.string(),
  provider_url: z.url(),
  html: z.string(),
  width: z.coerce.number().int().positive(),
  height: z.coerce.number().int().positive(),
});
const parser = new XMLParser({ trimValues: false, parseTagValue: false, ignoreDeclaration: true, htmlEntities: true });

describe("oembed", () => {
  const asked = { slug: "ten-billion", language: null, format: "json", width: 320, maxHeight: 100 } as const;

  it("gives a frame of the size asked for, without scripts", () => {
    const answer = oembed(asked, { statement: "It cost $10bn", ratingLabel: "False", summary: "No." }, exampleSite());
    expect(rich.parse(JSON.parse(oembedText(answer, "json")))).toMatchObject({
      title: "False: It cost $10bn",
      provider_name: "Claimdesk",
      provider_url: "https://desk.example/",
      width: 320,
      height: 100,
    });
    expect(answer.html).toContain(' src="https://desk.example/embed/claims/ten-billion" title="False: It cost $10bn"');
    expect(answer.html).toContain(' width="320" height="100" sandbox="allow-popups allow-popups-to-escape-sandbox"');
  });

  it("gives a frame in the language asked for, as high as its words need", () => {
    const heightOf = (width: number, summary: string) =>
      oembed(
        { ...asked, language: "be", width, maxHeight: undefined },
        { statement: "It cost $10bn", ratingLabel: "False", summary },
        exampleSite(),
      );
    const short = heightOf(600, "No.");
    expect(short.html).toContain(' src="https://desk.example/be/embed/claims/ten-billion"');
    expect(short.height).toBeGreaterThan(200);
    expect(heightOf(600, "No. ".repeat(50)).height).toBeGreaterThan(short.height);
    expect(heightOf(300, "No. ".repeat(50)).height).toBeGreaterThan(heightOf(600, "No. ".repeat(50)).height);
  });

  it.each(Object.entries(hostileStrings))("is one frame in JSON and in XML whatever the words: %s", (_, text) => {
    const answer = oembed(asked, { statement: text, ratingLabel: "False", summary: text }, exampleSite());
    expect(answer.html).toMatch(/^<iframe( [a-z]+="[^"<>]*")+><\/iframe>$/);
    expect(rich.parse(JSON.parse(oembedText(answer, "json"))).title).toBe(soundLine(`False: ${text}`));
    const xml = oembedText(answer, "xml");
    expect(XMLValidator.validate(xml)).toBe(true);
    const read = z.object({ oembed: rich }).parse(parser.parse(xml.trim())).oembed;
    expect(read).toEqual(answer);
  });
});
