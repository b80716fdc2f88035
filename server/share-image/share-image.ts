import sharp, { type OverlayOptions } from "sharp";
import { shareImageSize } from "@/domain/publication/share-image-size";
import type { RatingColour, RatingIcon } from "@/domain/ratings/rating";
import { discSvg } from "./disc";
import { sans, serif } from "./fonts";
import { colours, toneColours } from "./look";
import { setText, type TextBlock, type TextStyle } from "./text-block";
import { runsRightToLeft } from "./typeset-text";

export interface ShareImageWords {
  statement: string;
  /** Who said it: "Claim by Ann Brown". */
  claimantLine: string;
  ratingLabel: string;
  ratingColour: RatingColour;
  ratingIcon: RatingIcon;
  siteName: string;
  /** BCP 47, of the statement. */
  language: string;
  /** BCP 47, of the other words. */
  siteLanguage: string;
}

const MARGIN = 72;
const INNER = shareImageSize.width - 2 * MARGIN;
const MAST_CENTRE = 60;
const BODY = { top: 116, bottom: 456 };
const LINE_GAP = 26;
const VERDICT_TOP = 478;
const VERDICT_CENTRE = 556;
const DISC = 84;
const DISC_GAP = 30;
/** Between the disc's edge and that of its drawing. */
const DISC_INSET = 3;

const brandStyle: TextStyle = {
  families: serif,
  weight: "SemiBold",
  sizes: [32],
  colour: colours.ink,
  width: INNER / 2,
  height: 60,
};
const claimantStyle: TextStyle = {
  families: sans,
  weight: "Regular",
  sizes: [30],
  colour: colours.soft,
  width: INNER,
  height: 46,
};
const statementStyle: TextStyle = {
  families: serif,
  weight: "SemiBold",
  sizes: [68, 60, 53, 46, 40],
  colour: colours.ink,
  width: INNER,
  height: 266,
};
const labelStyle: Omit<TextStyle, "colour"> = {
  families: sans,
  weight: "SemiBold",
  sizes: [56, 46, 38, 32],
  width: INNER - DISC - DISC_GAP,
  height: 98,
};

function place({ pixels, raw }: TextBlock, left: number, top: number): OverlayOptions {
  return { input: pixels, raw, left: Math.round(left), top: Math.round(top) };
}

function bar(colour: string, left: number, top: number, width: number, height: number): OverlayOptions {
  return { input: { create: { width, height, channels: 3, background: colour } }, left, top };
}

async function mast({ siteName, siteLanguage }: ShareImageWords): Promise<OverlayOptions[]> {
  const size = 34;
  const name = await setText(siteName, brandStyle, siteLanguage);
  return [
    { input: discSvg("disc-75", colours.accent, size), left: MARGIN, top: MAST_CENTRE - size / 2 },
    ...(name === undefined ? [] : [place(name, MARGIN + size + 14, MAST_CENTRE - name.raw.height / 2)]),
    bar(colours.rule, 0, BODY.top - 16, shareImageSize.width, 2),
  ];
}

/** Who said it and what, as one group in the middle of its place; what runs from right to left stands at the right. */
async function body({ statement, claimantLine, language, siteLanguage }: ShareImageWords): Promise<OverlayOptions[]> {
  const parts = [
    { block: await setText(claimantLine, claimantStyle, siteLanguage), isRight: runsRightToLeft(claimantLine) },
    { block: await setText(statement, statementStyle, language), isRight: runsRightToLeft(statement) },
  ].flatMap(({ block, isRight }) => (block === undefined ? [] : [{ block, isRight }]));
  const height = parts.reduce((sum, { block }) => sum + block.raw.height + LINE_GAP, -LINE_GAP);
  let top = (BODY.top + BODY.bottom - height) / 2;
  return parts.map(({ block, isRight }) => {
    const placed = place(block, isRight ? shareImageSize.width - MARGIN - block.raw.width : MARGIN, top);
    top += block.raw.height + LINE_GAP;
    return placed;
  });
}

async function verdict({
  ratingLabel,
  ratingColour,
  ratingIcon,
  siteLanguage,
}: ShareImageWords): Promise<OverlayOptions[]> {
  const colour = toneColours[ratingColour];
  const label = await setText(ratingLabel, { ...labelStyle, colour }, siteLanguage);
  return [
    bar(colour, MARGIN, VERDICT_TOP, INNER, 4),
    { input: discSvg(ratingIcon, colour, DISC), left: MARGIN - DISC_INSET, top: VERDICT_CENTRE - DISC / 2 },
    ...(label === undefined ? [] : [place(label, MARGIN + DISC + DISC_GAP, VERDICT_CENTRE - label.raw.height / 2)]),
  ];
}

/**
 * The picture that goes with a link to a claim: what was said, by whom, and what came out, in the site's light look.
 * @returns a PNG of 1200 by 630 pixels, the same for the same words and fonts
 * @throws Error where the fonts of the packages are missing
 */
export async function shareImagePng(words: ShareImageWords): Promise<Buffer> {
  const { width, height } = shareImageSize;
  const overlays = [...(await mast(words)), ...(await body(words)), ...(await verdict(words))];
  return sharp({ create: { width, height, channels: 3, background: colours.paper } })
    .composite(overlays)
    .png({ palette: true, colours: 64, dither: 0, effort: 1 })
    .toBuffer();
}
