import { BLOCKS } from "./element-kinds";
import { firstText } from "./first-text";
import { isHidden } from "./hidden";
import { mathText } from "./math-text";
import { texText } from "./tex-text";

const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component}|\u200d|\ufe0f){1,12}$/u;
const FORMULA = /(?:^|[\s_-])(?:mwe-math\S*|tex|latex|math|mathjax\S*|formula|equation|wp-katex\S*)(?:$|[\s_-])/i;
const FORMULA_SOURCE =
  /\/(?:math\/(?:render|\w+\/render)|latex(?:\.php|\.codecogs)|cgi-bin\/mathtex|tex\/)|latex\.codecogs\.com/i;
/** What names a picture that stands beside words, not for them. */
const BESIDE_WORDS =
  /(?:^|[^\p{L}])(?:icons?|logos?|images?|photos?|photographs?|pictures?|flags?|avatars?|portraits?|arrows?|buttons?|external|links?|thumbs?|thumbnails?|social|shar(?:e|ing)|smil(?:e|ey|ies)|spacers?|bullets?|badges?|ads?|banners?)(?:$|[^\p{L}])/iu;
/** Longer descriptions tell what a picture shows. */
const LONGEST_WORDS = 40;
/** In pixels; what is larger is no word of a line. */
const LARGEST = 64;
/** How much of a line or an address is looked at, in UTF-16 units. */
const FAR = 60;
/** A sentence that is not at its end, and one that was not. */
const GOES_ON = /[\p{L}\p{N},–—(“"'-]\s*$/u;
const GONE_ON = /^\s*[\p{Ll}\p{Lo}\p{N},.;:!?)”%'-]/u;
/** So far is looked for what stands behind it. */
const MOST_BEHIND = 4;

/**
 * The words for which an image stands in a line of running prose: an emoji, a formula, a word that was set as a picture.
 * Empty for pictures that are looked at: figures, portraits, icons, and what stands alone or beside a sentence.
 * @param before what stands in the line before it
 */
export function imageWords(image: Element, before: string): string {
  const written = (image.getAttribute("alt") ?? "").trim();
  const named = image.getAttribute("class") ?? "";
  const source = image.getAttribute("src") ?? "";
  if (written === "") return "";
  if (FORMULA.test(named) || FORMULA_SOURCE.test(source)) return formulaWords(image, written);
  if (isHidden(image)) return "";
  const behind = textBehind(image);
  const near = before.slice(-FAR);
  if (isEmoji(written)) return /[\p{L}\p{N}]/u.test(near + behind) ? written : "";
  const isWithin = GOES_ON.test(near) && GONE_ON.test(behind);
  return isWithin && isWord(image, written, `${named} ${source.slice(-FAR)}`) ? written : "";
}

const isEmoji = (written: string) =>
  EMOJI.test(written) && /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(written);

/** A formula that stands beside its picture for programs alone says it better than its TeX; one that is shown was read. */
function formulaWords(image: Element, tex: string): string {
  const beside = image.previousElementSibling;
  const math = beside?.localName === "math" ? beside : (beside?.querySelector("math") ?? null);
  if (beside === null || math === null) return texText(tex);
  return isHidden(beside) ? mathText(math) : "";
}

function isWord(image: Element, written: string, named: string): boolean {
  if (written.length > LONGEST_WORDS || !/[\p{L}\p{N}]/u.test(written) || BESIDE_WORDS.test(written)) return false;
  if (BESIDE_WORDS.test(named) || /\.(?:jpe?g|png|gif|svg|webp)$/i.test(written)) return false;
  const around = image.closest("a, button, figure, picture, [role=img]");
  if (around !== null) return false;
  const sizes = ["width", "height"].map((side) => Number.parseInt(image.getAttribute(side) ?? "", 10));
  const stated = sizes.filter((size) => !Number.isNaN(size));
  // Without a size only a number is surely missed from the sentence.
  return stated.length === 0 ? /\d/.test(written) : stated.every((size) => size <= LARGEST);
}

/** The text behind an element in its line. */
function textBehind(element: Element): string {
  let from: Element | null = element;
  for (let level = 0; from !== null && level < MOST_BEHIND; level += 1) {
    let next = from.nextSibling;
    for (let seen = 0; next !== null && seen < MOST_BEHIND; seen += 1) {
      if (BLOCKS.has(next.nodeName.toLowerCase()) || next.nodeName.toLowerCase() === "br") return "";
      const text = firstText(next, FAR);
      if (text.trim() !== "") return text;
      next = next.nextSibling;
    }
    from = from.parentElement;
    if (from === null || BLOCKS.has(from.localName)) return "";
  }
  return "";
}
