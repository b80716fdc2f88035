import sharp, { type Raw } from "sharp";
import { ensureFonts } from "./fonts";
import { cutLine, isVisible, pangoText, typesetLine } from "./typeset-text";

/** Text that is set, without any space around its ink. */
export interface TextBlock {
  pixels: Buffer;
  raw: Raw;
}

export interface TextStyle {
  /** Families, as in fonts.ts. */
  families: string;
  weight: "Regular" | "SemiBold";
  /** Heights of an em in pixels, the largest first; the first one that fits is taken. */
  sizes: readonly [number, ...number[]];
  /** "#rrggbb" */
  colour: string;
  /** The box that the text has to keep within, in pixels. */
  width: number;
  height: number;
}

/** Of the fonts' own distance between lines, which is made for small text. */
const LINE_HEIGHT = 0.88;

/** Texts are cut to this many UTF-16 code units before they are measured; no box holds half of it. */
const LONGEST = 1000;

/** Pango takes a language's tag, not anything else that somebody typed. */
const languageTag = /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i;

async function setLine(line: string, size: number, style: TextStyle, language: string): Promise<TextBlock> {
  const lang = languageTag.test(language) ? ` lang="${language}"` : "";
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${style.colour}" line_height="${LINE_HEIGHT}" insert_hyphens="false"${lang}>${pangoText(line)}</span>`,
      font: `${style.families} ${style.weight} ${size}`,
      width: style.width,
      wrap: "word-char",
      dpi: 72,
      rgba: true,
    },
  })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { pixels: data, raw: { width: info.width, height: info.height, channels: 4 } };
}

/** Whatever still hangs out of the box, such as a tower of accents, is cut off. */
async function cropped({ pixels, raw }: TextBlock, { width, height }: TextStyle): Promise<TextBlock> {
  const within = { ...raw, width: Math.min(raw.width, width), height: Math.min(raw.height, height) };
  const kept = await sharp(pixels, { raw })
    .extract({ left: 0, top: 0, width: within.width, height: within.height })
    .raw()
    .toBuffer();
  return { pixels: kept, raw: within };
}

/** The line at the smallest size, shortened until it fits; a few steps are enough for any text but towers. */
async function setShortened(line: string, size: number, style: TextStyle, language: string): Promise<TextBlock> {
  let block = await setLine(line, size, style, language);
  let length = line.length;
  for (let step = 0; step < 8 && block.raw.height > style.height && length > 1; step += 1) {
    length = Math.floor(length * Math.min(0.95, style.height / block.raw.height));
    block = await setLine(cutLine(line, length), size, style, language);
  }
  return cropped(block, style);
}

/**
 * Sets a text of any script and any origin in a box: as large as fits, and with an ellipsis where nothing does.
 * @param language BCP 47
 * @returns undefined where there is nothing to see
 */
export async function setText(text: string, style: TextStyle, language: string): Promise<TextBlock | undefined> {
  const line = typesetLine(text, LONGEST);
  if (!isVisible(line)) return undefined;
  await ensureFonts();
  let largest = Number.POSITIVE_INFINITY;
  for (const size of style.sizes) {
    if (size > largest) continue;
    const block = await setLine(line, size, style, language);
    if (block.raw.height <= style.height && block.raw.width <= style.width) return block;
    // A text covers an area that grows with the square of its size: what is far too large is not tried.
    largest = size * Math.sqrt(style.height / block.raw.height) * 1.15;
  }
  return setShortened(line, Math.min(...style.sizes), style, language);
}
