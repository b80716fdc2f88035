import { isAppeal } from "./appeals";
import { isByline } from "./bylines";
import { isCaption } from "./captions";
import { type Cue, cuesFor, type FurnitureKind, isButtonOrEndMark } from "./furniture-cues";
import { isContact, isPageNotice } from "./page-notices";

/** Longer lines are never furniture; this also bounds the work of the patterns (UTF-16 units). */
const MAX_FURNITURE_LENGTH = 600;
const MIN_FURNITURE_LENGTH = 3;
const MAX_LABELLED_LENGTH = 200;
const MAX_FRAGMENT_WORDS = 6;

/** A sentence that ends, and four words behind it. */
const TWO_SENTENCES = /[.!?]["'”’)]{0,2}(?: [^ .!?]+){4}/u;
const SENTENCE_END = /[.!?]["'”’)]{0,2}$/u;
const ADDRESS_LINE = /^(?:https?:\/\/|www\.)\S+$/iu;
const MARKDOWN_LINK = /^!?\[[^\]]*\]\([^)\s]*\)$/u;
/** Signs that publishers set before a link, a video, a picture or an address. */
const POINTING_SIGN = /^(?:👉|🔗|▶|►|📺|🎧|📷|📸|📩|📧|✉|☎|📞|🎥|📲|➡)/u;
/** "(COMMERCIAL BREAK)", as transcripts say what cannot be heard. */
const STAGE_DIRECTION = /^[([][\p{Lu}\p{N} ,.;:'’/-]{3,80}[)\]]$/u;
/** Sentences that open as furniture does. */
const TOLD =
  /^(?:(?:with )?reporting by [^;]{2,80} (?:found|showed|shows|revealed|reveals|suggests|suggested)\b|(?:all|some) rights reserved (?:for|to|by) .*\b(?:was|were|are)\b|also read out\b)/u;
const PART_DIVIDER = / [|·•‖] /u;

/**
 * Recognises a line of page furniture in a news page: links to other pieces, captions and photo credits, bylines and
 * date lines, notices (sharing, subscribing, rights, addresses, end marks). Null when the line may be a part of the
 * article. Reads no more than a bounded stretch, so that the work is bounded too.
 */
export function furnitureKind(line: string): FurnitureKind | null {
  if (line.length > MAX_FURNITURE_LENGTH || line.length < MIN_FURNITURE_LENGTH) return null;
  const content = /\s\s|[^\S ]/u.test(line) ? line.trim().replace(/\s+/gu, " ") : line;
  if (isCaption(content)) return "caption";
  // “Sign up,” he said.
  if (/^["“„‘«']/u.test(content)) return null;
  const bare = content.replace(/^[^\p{L}\p{N}©@$€£+]+/u, "");
  if (bare === "") return null;
  const plain = bare.replaceAll("’", "'");
  const lower = plain.toLowerCase();
  if (isButtonOrEndMark(lower.replace(/[^\p{L}\p{N}&]+$/u, ""))) return "notice";
  const cue = cuesFor(lower).find((known) => opensFurniture(lower, known));
  if (cue !== undefined) return cue.kind;
  if (ADDRESS_LINE.test(content) || MARKDOWN_LINK.test(content)) return "link";
  if (POINTING_SIGN.test(content) && !SENTENCE_END.test(content)) return "link";
  if (STAGE_DIRECTION.test(content) || isPageNotice(bare) || isAppeal(plain)) return "notice";
  if (isByline(bare)) return "byline";
  return isRowOfNotes(content) ? "notice" : null;
}

/** Whether a link line is hardly more than its cue, so that the lines after it are the links themselves. */
export function isLinkHeading(line: string): boolean {
  return !ADDRESS_LINE.test(line) && !MARKDOWN_LINK.test(line) && line.trim().split(/\s+/u, 5).length <= 4;
}

function opensFurniture(lower: string, { text, scope }: Cue): boolean {
  if (!lower.startsWith(text)) return false;
  const rest = lower.slice(text.length);
  if (/^[\p{L}\p{N}]/u.test(rest) && /[\p{L}\p{N}]$/u.test(text)) return false;
  if (scope === "label") return isLabelled(lower, rest);
  if (scope === "fragment") {
    return (
      !SENTENCE_END.test(lower) ||
      /^ ?[:|»]/u.test(rest) ||
      lower.split(" ", MAX_FRAGMENT_WORDS + 1).length <= MAX_FRAGMENT_WORDS
    );
  }
  // "Read more than 20 of them, the judge said."
  return !/^ than\b/u.test(rest) && !TOLD.test(lower);
}

/** Whether a label stands alone or with what belongs to it; where whole sentences follow, the line is a paragraph. */
function isLabelled(lower: string, rest: string): boolean {
  if (!/^(?:$| ?[:|>»]| [–—-] )/u.test(rest)) return false;
  return !TWO_SENTENCES.test(lower) && !(lower.length > MAX_LABELLED_LENGTH && SENTENCE_END.test(lower));
}

/** "Printable version | 3 December 2021", "desk@example.org | @desk": parts of which one is furniture by itself. */
function isRowOfNotes(content: string): boolean {
  if (!PART_DIVIDER.test(content) || content.length > MAX_LABELLED_LENGTH) return false;
  const parts = content.split(PART_DIVIDER).map((part) => part.trim());
  return parts.length <= 12 && parts.some((part) => isContact(part) || isPageNotice(part) || isByline(part));
}
