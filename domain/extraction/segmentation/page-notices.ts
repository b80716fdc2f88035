import { anyOf, wordSet } from "@/domain/extraction/words/words";

/** Longer lines are no notices by these rules (UTF-16 units). */
const MAX_NOTICE_LENGTH = 600;
const MAX_SHORT_LENGTH = 140;

const PIECE = anyOf(`
  article, story, piece, report, post, column, interview, conversation, transcript, page, content, feature, essay, extract
  blog, update, headline, caption, dispatch`);
const DONE_TO_IT = anyOf(`
  developing, amended, updated, corrected, edited, condensed, changed, modified, published, republished, translated
  produced, written by, reproduced, taken from, adapted, reviewed, generated, sponsored, supported, paid for, part of
  available to, for subscribers, free to read, in its final, not be in its final, revised, clarified, appeared, appears
  in print, in the, on page`);
const AUXILIARY = anyOf("was, is, has been, have been, had been, originally, first, will be, appeared, appears, may");
const ADVERB = anyOf("also, now, being, been, first, originally, previously, subsequently, later, last, lightly");
/** "This article was amended on 3 May" */
const ABOUT_THE_PIECE = new RegExp(`^this ${PIECE}(?: above)? ${AUXILIARY}(?: ${ADVERB})? ?${DONE_TO_IT}\\b`, "iu");
/** "Copyright 2019 Example Media", but not "Copyright law was changed in 2019." */
const COPYRIGHT =
  /^(?:[^.!?“"]{0,40} )?(?:[Cc]opyright|COPYRIGHT) ?(?:©|\([cC]\)|(?:19|20)\d\d\b)|^(?:[Cc]opyright|COPYRIGHT) (?:©|\([cC]\)|\d{4}\b|\p{Lu}[^.!?]{1,80} \d{4}\b)/u;
/** "Published in the print edition of …", "From the February 2020 issue." */
const PRINT_EDITION =
  /^(?:(?:published|appears|appeared|printed) in (?:the )?(?:\p{L}+ )?print\b|from (?:the|our) (?:\p{L}+,? ){0,2}(?:\d{4} )?(?:issue|print edition|archives?)\b)/iu;
/** "Authorised by …", as the law asks of parties. */
const IMPRINT = /^(?:authorised|authorized|printed|promoted) by /iu;
/** "CORRECTION, May 3: …", "Update (14:32): …" */
const DATED_LABEL = /^(?:correction|clarification|update|editor['’]s note)s? ?[,(] ?[^:.!?]{1,30}\)?:/iu;
const DISCLAIMER =
  /\bnot responsible for (?:the )?content\b|^we and our (?:\d+ )?(?:\p{L}+ )?partners\b|^warning: this (?:article|story|report)\b|\bretail (?:investor |cfd )?accounts lose money\b|^(?:full )?disclosure: (?:the (?:author|writer)|i |we )/iu;
const VIA = /^(?:via|VIA|Via) (?:the )?\p{Lu}/u;
const MAX_VIA_LENGTH = 80;
const FOLLOW =
  /^follow (?:@\w|[^.!?]{1,80} on (?:twitter|x|facebook|instagram|tiktok|bluesky|threads|youtube|linkedin|telegram|whatsapp)\b)/iu;
const SENTENCE_END = /[.!?]["'”’)]{0,2}$/u;
/** Initials of those who wrote and edited a dispatch: "ab/cd/ef". */
const DESK_CODE = /^(?!and\/or$)[\p{L}\d]{1,8}(?:[-/:][\p{L}\d]{1,8}){1,5}(?: ?\(?(?:END|ENDS)\)?)?$/u;
const END_MARK = /^(?:ends?|endit|ends here|mf|more|30|the end|end of (?:story|article|report|transcript))$/iu;
const PAGE_NUMBER = /^(?:page |p\. ?)?\d{1,4}(?: (?:of|\/) \d{1,4})?$/iu;
const PAGE_REFERENCE =
  /^(?:continued|turn to|see|more on|full story|story|report|reports|full report) (?:on |from )?(?:pages? )\d|, pages? [A-Z]?\d{1,3}(?:[-–]\d{1,3})?\.?$/iu;
const EXCHANGE_RATE = /^\(?(?:[$€£¥₹]|US\$|1 ?\p{Lu}{3}|\p{Lu}{3} ?1) ?[\d.,]* ?= ?[^.!?]{0,6}\d.{0,60}$/u;
const ADDRESS = /(?:^|[\s(:|])(?:[^\s@:|]{1,64}@[^\s@]{2,80}\.\p{L}{2,12}|https?:\/\/\S{3,}|www\.\S{3,})/iu;
const PHONE_AT_END = /(?:^|[\s:(])\+?\(?\d[\d()]{0,5}(?:[ ./-]\(?\d{2,}\)?){1,6}(?: ?(?:x|ext\.?) ?\d{1,5})?\)?$/u;
const COUNT =
  /^(?:[\d.,]+ ?[km]? (?:comments?|shares?|views?|likes?|reads?|words|replies|reactions|retweets)|(?:comments?|shares?|views?|likes?) ?[:(]? ?[\d.,]+[km]?\)?)(?=$|[ ·|•,])/iu;
const BUTTONS: ReadonlySet<string> = wordSet(`
  share tweet print email e-mail facebook twitter x whatsapp telegram linkedin reddit pinterest copy link save
  comment comments like likes reply bookmark gift listen instagram bluesky threads flipboard pocket line messenger
  post this via on article story text`);
/** "About Norvik Steel": the heading of a company's own words on itself. */
const ABOUT_HEADING = /^(?:About|ABOUT) (?:the |THE )?\p{Lu}[^:]*$/u;
const MAX_HEADING_WORDS = 7;

/**
 * Whether a line, single-spaced and bare of marks before it, is about the page, the publisher or how to reach somebody:
 * amendments, rights, desk codes, page numbers, addresses, counters, buttons. Bounded work.
 */
export function isPageNotice(content: string): boolean {
  if (content.length > MAX_NOTICE_LENGTH) return false;
  if (ABOUT_THE_PIECE.test(content) || COPYRIGHT.test(content) || PRINT_EDITION.test(content)) return true;
  if (DATED_LABEL.test(content) || DISCLAIMER.test(content)) return true;
  if (content.length > MAX_SHORT_LENGTH) return false;
  if (FOLLOW.test(content) || EXCHANGE_RATE.test(content) || PAGE_REFERENCE.test(content)) return true;
  if (isImprint(content)) return true;
  if (isCode(content) || COUNT.test(content) || isButtonRow(content)) return true;
  if (SENTENCE_END.test(content)) return false;
  if (VIA.test(content)) return content.length <= MAX_VIA_LENGTH;
  const isHeading = ABOUT_HEADING.test(content) && content.split(" ").length <= MAX_HEADING_WORDS;
  return isHeading || isContact(content);
}

/** Whether a line gives an address or a telephone number and is no sentence. */
export function isContact(content: string): boolean {
  if (content.length > MAX_SHORT_LENGTH || SENTENCE_END.test(content)) return false;
  if (ADDRESS.test(content)) return true;
  return PHONE_AT_END.test(content) && (content.match(/\d/gu)?.length ?? 0) >= 6 && content.split(" ").length <= 14;
}

function isImprint(content: string): boolean {
  const opening = IMPRINT.exec(content)?.[0];
  if (opening === undefined) return false;
  const words = content.slice(opening.length).split(/[ ,]+/u);
  return words.every((word) => /^[\p{Lu}\d]/u.test(word) || /^(?:of|for|and|on|behalf|the)$/u.test(word));
}

function isCode(content: string): boolean {
  if (content.length > 40) return false;
  const inner = content.replace(/[^\p{L}\p{N}]+$/u, "");
  return END_MARK.test(inner) || PAGE_NUMBER.test(content) || DESK_CODE.test(content);
}

/** "Share 1.2k · Comments 418", "Facebook X Email" */
function isButtonRow(content: string): boolean {
  if (!/^\p{L}/u.test(content) || content.length > 80) return false;
  const words = content
    .toLowerCase()
    .split(/[\s·|•,:()/]+/u)
    .filter((word) => word !== "");
  const isButton = (word: string) => BUTTONS.has(word) || /^[\d.,]+[km]?$/u.test(word);
  return words.length > 1 && words.every(isButton);
}
