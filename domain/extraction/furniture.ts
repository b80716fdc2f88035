/** Kinds of page furniture that one line can be recognised as. */
export type FurnitureKind = "link" | "caption" | "byline" | "notice";

/** Longer lines are never furniture; this also bounds the work of the patterns. */
const MAX_FURNITURE_LENGTH = 400;
const MIN_FURNITURE_LENGTH = 4;
const MAX_CREDIT_LENGTH = 80;
const MAX_BYLINE_LENGTH = 120;
const MAX_VIA_LENGTH = 80;
const MAX_LABELLED_LENGTH = 200;

/** Openings of lines that lead to another page. */
const LINK_OPENINGS = [
  ...["read also", "see also", "watch also", "also read", "also see", "read next", "watch next", "read now"],
  ...["watch now", "listen now", "more on this", "more from this", "you may also like", "you might also like"],
  ...["related articles", "related article", "related stories", "related story", "related news", "related posts"],
  ...["related content", "related topics", "recommended reading", "recommended stories", "recommended for you"],
  ...["click here", "in case you missed it", "read the full story", "read full story", "read the full article"],
  ...["most read stories", "more stories", "editor's picks", "editors' picks", "read more", "see more", "watch more"],
];

/** Words that make a link of what follows a colon, a bar or a dash, and of themselves when they stand alone. */
const LINK_LABELS = [
  ...["related", "recommended", "most read", "most popular", "trending", "don't miss", "watch", "listen", "video"],
  ...["podcast", "gallery", "in pictures", "more", "opinion", "analysis", "live", "explained", "read"],
];

/** Openings of lines about the page and its publisher. */
const NOTICE_OPENINGS = [
  ...["sign up", "subscribe to", "subscribe now", "subscribe today", "subscribe for", "log in to", "register now"],
  ...["register for free", "share this", "share on", "share via", "follow us", "like us on", "join us on"],
  ...["join our", "join the conversation", "download our app", "download the app", "get our newsletter"],
  ...["get the newsletter", "get our daily", "get our weekly", "all rights reserved", "support our journalism"],
  ...["support our work", "accept cookies", "accept all cookies", "this site uses cookies"],
  ...["this website uses cookies", "originally published", "this article was originally", "this article was first"],
  ...["this story was originally", "this story was first", "this article first appeared", "this story first appeared"],
  ...["this article originally appeared", "leave a comment", "leave a reply", "print this", "email this"],
  ...["skip to content", "skip to main content", "skip past newsletter", "story continues below"],
  ...[
    "article continues below",
    "got a story",
    "do you have a story",
    "email our",
    "contact our",
    "copyright ©",
    "copyright (c)",
    "©",
  ],
];

const NOTICE_LABELS = [
  "our standards",
  "source",
  "tags",
  "topics",
  "filed under",
  "comments",
  "advertisement",
  "sponsored",
  "promoted",
];
const NOTICE_LINES = new Set(
  "subscribe,share,tweet,email,e-mail,print,facebook,twitter,whatsapp,menu,search,home,log in,newsletter".split(","),
);

const LINK_CUES = byFirstWord(LINK_OPENINGS);
const LINK_LABEL_CUES = byFirstWord(LINK_LABELS);
const NOTICE_CUES = byFirstWord(NOTICE_OPENINGS);
const NOTICE_LABEL_CUES = byFirstWord(NOTICE_LABELS);

const VIA = /^via (?:the )?\p{Lu}/u;
const FOLLOW = /^follow (?:@\w|[^.!?]{1,60} on (?:twitter|x|facebook|instagram|tiktok|bluesky|threads|youtube)\b)/iu;
/** A sentence that ends, and four words behind it. */
const TWO_SENTENCES = /[.!?]["'”’)]{0,2}(?: [^ .!?]+){4}/u;
const SENTENCE_END = /[.!?]["'”’)]{0,2}$/u;
const ADDRESS = /^(?:https?:\/\/|www\.)\S+$/iu;
const MARKDOWN_LINK = /^!?\[[^\]]*\]\([^)\s]*\)$/u;

const BYLINE_CUE =
  /^(?:(?:written|posted|compiled|reviewed) by\b|(?:additional |extra )?(?:reporting|writing|editing|research) by\b|(?:last )?(?:updated|published|posted|modified)(?: on\b| at\b| ?:| \d)|\d{1,2} ?min(?:ute)?s? read\b)/iu;
const BYLINE_WORD = /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|and|in|at|for|of|the|de|del|di|da|van|von|der|bin|al|el|y|e|[&|–-])$/u;
const DATE_LINE =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2}(?:st|nd|rd|th)? \p{L}{3,9}|\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?),? \d{4}(?:[ ,|·–-]*(?:at )?\d{1,2}[:.]\d{2} ?(?:am|pm|a\.m\.|p\.m\.)? ?\p{L}{0,4})?$/iu;

const CREDIT_OPENING =
  /^[ ([]{0,3}(?:(?:photo|photograph|image|picture|illustration|graphic)s?(?: credit)?(?: ?:| by\b| ©)|file (?:photo|picture|image)\b|pictured ?:)/iu;
/** As broadcasters set the lines around a picture; a capital tells them from a sentence. */
const MEDIA_OPENING = /^(?:Image|Media|Video) (?:source|caption|copyright)(?:[,:]|$| \p{Lu})/u;
const CREDIT_END =
  /(?:[([](?:photo|image|picture|credit|file)s?\b[^)\]]{0,80}[)\]]|\b(?:photo|image|picture)s?(?: credit)? ?:[^:]{0,80}|\/ ?(?:getty(?: images)?|reuters|afp|ap|epa|shutterstock|alamy|tass|pool|bloomberg|rex|pa)) ?\.?$/iu;

/**
 * Recognises a line of page furniture in a news page: links to other pieces, captions and photo credits, bylines and
 * date lines, notices (sharing, subscribing, syndication). Null when the line may be a part of the article.
 */
export function furnitureKind(line: string): FurnitureKind | null {
  if (line.length > MAX_FURNITURE_LENGTH || line.length < MIN_FURNITURE_LENGTH) return null;
  const content = line.trim().replace(/\s+/gu, " ");
  if (isCredit(content)) return "caption";
  const bare = content.replace(/^[^\p{L}\p{N}©]+/u, "");
  const lower = bare.toLowerCase().replaceAll("’", "'");
  if (isNotice(bare, lower)) return "notice";
  if (isLink(content, lower)) return "link";
  return isByline(bare) ? "byline" : null;
}

/** Whether a link line is hardly more than its cue, so that the lines after it are the links themselves. */
export function isLinkHeading(line: string): boolean {
  return line.trim().split(/\s+/u).length <= 4;
}

function isCredit(content: string): boolean {
  const sign = content.lastIndexOf("©");
  if (sign > 0 && content.length - sign <= MAX_CREDIT_LENGTH && !/^copyright/iu.test(content)) return true;
  if (CREDIT_OPENING.test(content) || MEDIA_OPENING.test(content)) return true;
  return /[:/)\]]/u.test(content) && CREDIT_END.test(content);
}

function isNotice(bare: string, lower: string): boolean {
  if (NOTICE_LINES.has(lower) || cuesFor(NOTICE_CUES, lower).some((cue) => opensWith(lower, cue))) return true;
  if (FOLLOW.test(bare)) return true;
  if (cuesFor(NOTICE_LABEL_CUES, lower).some((label) => isLabelled(lower, label))) return true;
  return VIA.test(bare.replace(/^VIA|^Via/u, "via")) && bare.length <= MAX_VIA_LENGTH && !/[.!?]$/u.test(bare);
}

function isLink(content: string, lower: string): boolean {
  if (ADDRESS.test(content) || MARKDOWN_LINK.test(content)) return true;
  if (cuesFor(LINK_LABEL_CUES, lower).some((label) => isLabelled(lower, label))) return true;
  return (
    cuesFor(LINK_CUES, lower).some((cue) => opensWith(lower, cue)) && !/^(?:read|see|watch) more than\b/u.test(lower)
  );
}

function isByline(content: string): boolean {
  if (content.length > MAX_BYLINE_LENGTH) return false;
  if (BYLINE_CUE.test(content) || DATE_LINE.test(content)) return true;
  if (!/^by \p{Lu}/iu.test(content) || /[.!?]$/u.test(content)) return false;
  return content.split(/[ ,]+/u).every((word, index) => index === 0 || word === "" || BYLINE_WORD.test(word));
}

/** The cues by their first word, so that a line is held against few of them. */
function byFirstWord(cues: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const cue of cues) map.set(firstWord(cue), [...(map.get(firstWord(cue)) ?? []), cue]);
  return map;
}

function cuesFor(cues: ReadonlyMap<string, readonly string[]>, lower: string): readonly string[] {
  return cues.get(firstWord(lower)) ?? [];
}

function firstWord(lower: string): string {
  return /^(?:\p{L}+|©)/u.exec(lower)?.[0] ?? "";
}

function opensWith(lower: string, cue: string): boolean {
  return lower.startsWith(cue) && !/^[\p{L}\p{N}]/u.test(lower.slice(cue.length));
}

/** Whether a line is a label with what belongs to it; where whole sentences follow, the line is a paragraph. */
function isLabelled(lower: string, label: string): boolean {
  if (TWO_SENTENCES.test(lower) || (lower.length > MAX_LABELLED_LENGTH && SENTENCE_END.test(lower))) return false;
  return lower.startsWith(label) && /^(?:$| ?[:|>»]| [–—-] )/u.test(lower.slice(label.length));
}
