import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { shareImageSize } from "@/domain/publication/share-image-size";
import { type ShareImageWords, shareImagePng } from "./share-image";

const words: ShareImageWords = {
  statement: "Russia has set up an auxiliary police force to be sent to Belarus at its president’s request",
  claimantLine: "Claim by Vladimir Putin",
  ratingLabel: "Mostly false",
  ratingColour: "mostly-false",
  ratingIcon: "disc-25",
  siteName: "Claimdesk",
  language: "en",
  siteLanguage: "en",
};

interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
}

const { width, height } = shareImageSize;
const above: Area = { left: 0, top: 120, width, height: 350 };
const below: Area = { left: 0, top: 470, width, height: height - 470 };

/** The area's pixels in grey, 0 black to 255 white. */
async function greys(png: Buffer, area: Area): Promise<Buffer> {
  return sharp(png).extract(area).greyscale().raw().toBuffer();
}

async function inkIn(png: Buffer, area: Area): Promise<number> {
  return (await greys(png, area)).filter((grey) => grey < 128).length;
}

describe("the share image", () => {
  it("is a small PNG of the usual size", async () => {
    const png = await shareImagePng(words);
    expect(await sharp(png).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
    expect(png.length).toBeLessThan(80_000);
  });

  it("is the same for the same words, and another for others", async () => {
    const [one, same, other] = await Promise.all([
      shareImagePng(words),
      shareImagePng(words),
      shareImagePng({ ...words, statement: "The quay cost 87 million euros" }),
    ]);
    expect(one.equals(same)).toBe(true);
    expect(one.equals(other)).toBe(false);
  });

  it("shows the verdict by words, shape and colour", async () => {
    const verdicts: Partial<ShareImageWords>[] = [
      {},
      { ratingLabel: "True" },
      { ratingIcon: "disc-75" },
      { ratingColour: "true" },
    ];
    const drawn = await Promise.all(
      verdicts.map(async (verdict) =>
        (
          await sharp(await shareImagePng({ ...words, ...verdict }))
            .extract(below)
            .raw()
            .toBuffer()
        ).toString("base64"),
      ),
    );
    expect(new Set(drawn).size).toBe(verdicts.length);
  });

  it.each([
    ["ar", "بلغت كلفة الجسر"],
    ["he", "הגשר יקר"],
  ])("sets %s at the right edge and English at the left", async (language, statement) => {
    const left = { ...above, width: width / 2 };
    const right = { ...left, left: width / 2 };
    const drawn = await shareImagePng({ ...words, claimantLine: "", statement, language });
    expect(await inkIn(drawn, left)).toBe(0);
    expect(await inkIn(drawn, right)).toBeGreaterThan(500);
    const english = await shareImagePng({ ...words, claimantLine: "", statement: "The bridge" });
    expect(await inkIn(english, left)).toBeGreaterThan(500);
    expect(await inkIn(english, right)).toBe(0);
  });

  it("joins Arabic letters: the word is narrower than its letters by themselves", async () => {
    const extent = async (statement: string) => {
      const png = await shareImagePng({ ...words, claimantLine: "", statement, language: "ar" });
      return (
        await sharp(await sharp(png).extract(above).toBuffer())
          .trim()
          .toBuffer({ resolveWithObject: true })
      ).info.width;
    };
    expect(await extent("ميليشيا")).toBeLessThan((await extent("م\u200cي\u200cل\u200cي\u200cش\u200cي\u200cا")) * 0.9);
  });

  it.each([
    ["a very long text", "The ministry sold the port for ten billion dollars on Sunday. ".repeat(2000)],
    ["a very long word", "W".repeat(5000)],
    ["towers of accents", `Z${"\u0301\u0323".repeat(900)}algo ${`e${"\u0302".repeat(60)}`.repeat(50)}`],
  ])("keeps %s within its place", async (_name, statement) => {
    const [drawn, plain] = await Promise.all([shareImagePng({ ...words, statement }), shareImagePng(words)]);
    const verdict = await greys(plain, below);
    // Each image chooses its 64 colours anew, so an edge may be a shade lighter in one than in the other.
    const differences = (await greys(drawn, below)).map((grey, at) => Math.abs(grey - (verdict[at] ?? 0)));
    expect(differences.reduce((most, each) => Math.max(most, each))).toBeLessThan(32);
    for (const margin of [
      { ...above, width: 60 },
      { ...above, left: width - 60, width: 60 },
    ]) {
      expect(await inkIn(drawn, margin)).toBe(0);
    }
  });

  it.each([
    "",
    " \t\n",
    "\u200b\u2060\u00ad\ufeff",
    "\u3164\u115f\u2800",
    "<b>bold</b> <span foreground='red'>&lt;&#0;&nbsp;",
    "]]><!-- ' \" &",
    "\u0000\u0007\ud83d \udc00 \uffff\u2028\u2029",
    "\u202eevil\u202c \u2066x",
    "👩‍🔬🏳️‍🌈 田中さん ｆｕｌｌ ﷽ ꧅",
    "$(rm -rf /) ../../../etc/passwd %s%n",
  ])("is drawn whatever was typed: %j", async (typed) => {
    const png = await shareImagePng({
      ...words,
      statement: typed,
      claimantLine: typed,
      ratingLabel: typed,
      siteName: typed,
      language: `${typed}"><b>`,
    });
    expect(await sharp(png).metadata()).toMatchObject({ width, height });
  });
});
