/** A page that cannot be read whole without scripts; only code that streams a part of it later can bring it about. */
export class NeedsScript extends Error {}

const ATTRIBUTES = `(?:[^"'>]|"[^"]*"|'[^']*')*`;

/**
 * The marks of an HTML document, one after the other: empty hidden boxes, comments, elements whose content is text, and
 * tags. Each attribute's value is taken whole, so that no text in it is taken for a mark.
 */
const MARKS = new RegExp(
  [
    `<div hidden="">(?:<!--[/$&]*-->)*</div>`,
    "<!--.*?-->",
    String.raw`<(?<raw>script|style|textarea|title)(?<attributes>(?=[\s/>])${ATTRIBUTES})>(?<text>.*?)</\k<raw>\s*>`,
    String.raw`</?(?<tag>[a-z][^\s/>]*)${ATTRIBUTES}>`,
  ].join("|"),
  "gis",
);

/** What React writes between its texts, and around what a boundary, a form or the document's own elements hold. */
const REACT_COMMENT = /^<!--(?: |\/?\$|\/?&|F!?|html|head|body)-->$/;
/** A boundary whose content comes later, or failed. */
const UNFINISHED_COMMENT = /^<!--\$[?!~]-->$/;
const UNFINISHED_TAG = /^<(?:template\b[^>]*\bid="[BP]:|template\b[^>]*\bdata-dgst=|[a-z]+ hidden="" id="S:)/;
const UNFINISHED_SCRIPT = /\$R[CSXB]\(/;

/**
 * Takes from an HTML document, as React and Next write one, everything that only scripts need: the scripts themselves
 * but data in JSON-LD, the links that load them early, React’s comments and the empty boxes of Next. The rest stays,
 * unit for unit.
 *
 * One expression over the text rather than a parser: the document comes from React, which closes what it opens and
 * writes each `<` of a text as `&lt;`; and a parser would write the rest anew, at fifty times the cost.
 * @throws {NeedsScript} where a part of the page would be put in place by a script
 */
export function withoutScripts(html: string): string {
  let kept = "";
  let end = 0;
  for (const found of html.matchAll(MARKS)) {
    if (isNeeded(found[0], found.groups ?? {})) continue;
    kept += html.slice(end, found.index);
    end = found.index + found[0].length;
  }
  return kept + html.slice(end);
}

type Groups = Partial<Record<string, string>>;

function isNeeded(mark: string, { raw, attributes = "", text = "", tag }: Groups): boolean {
  if (raw !== undefined) return raw.toLowerCase() !== "script" || isData(attributes, text);
  if (UNFINISHED_TAG.test(mark) || UNFINISHED_COMMENT.test(mark)) {
    throw new NeedsScript(`A part of the page comes by script: ${mark}`);
  }
  if (tag !== undefined) return tag.toLowerCase() !== "link" || !loadsScript(mark);
  return mark.startsWith("<!--") && !REACT_COMMENT.test(mark);
}

function isData(attributes: string, text: string): boolean {
  // Behind it, parsers may read on beyond the script's end.
  if (text.includes("<!--")) throw new NeedsScript("A script holds the beginning of a comment.");
  if (/\stype="application\/ld\+json"/i.test(attributes)) return true;
  if (UNFINISHED_SCRIPT.test(text)) throw new NeedsScript("A script of the page puts a part of it in place.");
  return false;
}

function loadsScript(link: string): boolean {
  return /\srel="modulepreload"/i.test(link) || (/\srel="preload"/i.test(link) && /\sas="script"/i.test(link));
}
