import { wordSet } from "@/domain/extraction/words/words";

/** Captions are not longer (UTF-16 units). */
const MAX_CAPTION_LENGTH = 400;
/** Behind "©" or the like stands a name, not more. */
const MAX_CREDIT_LENGTH = 80;
/** A caption with its credit is hardly ever more than this many sentences. */
const MAX_CAPTION_SENTENCES = 3;

const AGENCIES =
  "getty(?: images)?|reuters|afp|ap|epa|efe|shutterstock|alamy|tass|pool|bloomberg|rex|pa|pa wire|pa media|xinhua|anadolu|dpa|ansa|istock|adobe stock|handout|supplied|file|ap photo|afp photo|afp via getty images|courtesy";

/** As broadcasters set the lines around a picture; a capital tells them from a sentence. */
const MEDIA_OPENING = /^(?:Image|Media|Video) (?:source|caption|copyright)(?:[,:]|$| \p{Lu})/u;
/** "FILE - President Brown speaks in Minsk", as agencies file old pictures. */
const FILE_OPENING = /^(?:FILE|HANDOUT|COMBO) ?[-–—:] ?/u;
const BRACKETED_CREDIT =
  /[([](?:photo|image|picture|credit|file|pic|illustration|screenshot|screengrab)s?\b[^()[\]]{0,80}[)\]] ?\.?$/iu;
const BRACKETED_NAMES = /[([]([^()[\]]{2,80})[)\]] ?\.?$/u;
/** "(ABC News: Jane Roe)", but not "(Source: ONS)" */
const NAMED_BEFORE_COLON = /^(?!(?:source|see|note)s?:)([^:]{2,40}): (\p{Lu}[^ :]+(?: \p{Lu}[^ :]+){1,3})$/iu;
const ENDS_IN_AGENCY = new RegExp(`[/|] ?(?:${AGENCIES}) ?\\.?$`, "iu");
const ONLY_AGENCY = new RegExp(`^(?:${AGENCIES})(?: ?[/,|] ?(?:${AGENCIES}))*$`, "iu");
const LABELLED_CREDIT =
  /(?:^|[\s.!?—–-])(?:(?:(?:file )?(?:photo|photograph|image|picture|pic|illustration)s?(?: credits?)?|credits?) ?: ?)([^:]{2,80})$/iu;
/** "Staff photo by Jane Roe" behind the caption; within a sentence the words are told of. */
const CREDIT_BY =
  /(?:^|[.!?]["'”’)]? )(?:\p{L}+ )?(?:photo|photograph|image|picture|pic|illustration|graphic|video)s? by ([^:]{2,80})$/iu;
const AGENCY_BEFORE_NAME = /(?:^|[\s([])(?:REUTERS|AP Photo|AFP|EPA|EFE|ANP|TASS|PA)\/([^/]{2,60})$/u;
const COURTESY =
  /[\s([](?:courtesy of|courtesy|handout via|photo via|image via|picture via)[: ]+(\p{Lu}[^.!?]{1,60})$/iu;
const NAMES_WITH_SLASH = /^[^/]{2,60}(?:\/[^/]{2,40}){1,3}$/u;
/** "© 2020 Example Media" is about the page, not about a picture. */
const COPYRIGHT_NOTICE = /©(?: ?copyright)?[^.!?©]{0,40}\b(?:19|20)\d\d\b|rights reserved/iu;
const SENTENCE_BREAK = /[.!?]["'”’)]{0,2} /gu;

const CREDIT_PARTICLES: ReadonlySet<string> = wordSet(`
  of for the via and by from in on at de del della di da van von der bin al el la le file handout
  supplied courtesy pool ref staff`);

/** Whether a line, single-spaced, is the caption of a picture with its credit, or a credit alone. Bounded work. */
export function isCaption(content: string): boolean {
  if (content.length > MAX_CAPTION_LENGTH) return false;
  if (hasCopyrightSign(content)) return true;
  if (MEDIA_OPENING.test(content) || FILE_OPENING.test(content)) return true;
  // All other signs of a credit hold one of these.
  if (!/[:/)\]|]| (?:by|courtesy|via) /iu.test(content) && content.length > 30) return false;
  return hasCreditAtEnd(content) || isCredit(content);
}

/** Whether a line is a credit and nothing else: "©", "Jane Roe/Example Pictures", "AFP via Getty Images". */
export function isCredit(content: string): boolean {
  if (content.length > MAX_CREDIT_LENGTH) return false;
  if (content.startsWith("©")) return !COPYRIGHT_NOTICE.test(content);
  if (ONLY_AGENCY.test(content.replace(/[([\])]/gu, ""))) return true;
  return NAMES_WITH_SLASH.test(content) && /\p{L} \p{L}/u.test(content) && isNameList(content);
}

function hasCopyrightSign(content: string): boolean {
  const sign = content.lastIndexOf("©");
  if (sign < 1 || content.length - sign > MAX_CREDIT_LENGTH || /^copyright/iu.test(content)) return false;
  if (COPYRIGHT_NOTICE.test(content.slice(sign))) return false;
  return countBreaks(content.slice(0, sign)) <= MAX_CAPTION_SENTENCES;
}

function hasCreditAtEnd(content: string): boolean {
  if (countBreaks(content) > MAX_CAPTION_SENTENCES) return false;
  if (BRACKETED_CREDIT.test(content) || ENDS_IN_AGENCY.test(content)) return true;
  for (const pattern of [LABELLED_CREDIT, CREDIT_BY, AGENCY_BEFORE_NAME, COURTESY]) {
    const name = pattern.exec(content)?.[1];
    if (name !== undefined && isNameList(name)) return true;
  }
  const bracketed = BRACKETED_NAMES.exec(content);
  if (bracketed?.[1] === undefined) return false;
  if (bracketed[1].includes("/")) return isNameList(bracketed[1]);
  if (NAMED_BEFORE_COLON.test(bracketed[1])) return isNameList(bracketed[1].replace(":", ""));
  // Behind a full stop an agency in brackets signs a report as often as a picture.
  const isBehindStop = /[.!?]["'”’]? ?$/u.test(content.slice(0, bracketed.index));
  return ONLY_AGENCY.test(bracketed[1]) && (!isBehindStop || content.charAt(bracketed.index) === "[");
}

/** Whether all words are names, agencies or what stands between them. */
function isNameList(text: string): boolean {
  return text
    .split(/[\s/,|&()[\]–-]+/u)
    .every((word) => word === "" || /^[\p{Lu}\p{N}]/u.test(word) || CREDIT_PARTICLES.has(word.toLowerCase()));
}

function countBreaks(text: string): number {
  return text.match(SENTENCE_BREAK)?.length ?? 0;
}
