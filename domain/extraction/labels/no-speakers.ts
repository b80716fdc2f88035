import { phrases, wordSet } from "@/domain/extraction/words/words";
import { NO_SPEAKERS_ABROAD, ROLES_ABROAD, VOICES } from "./parts-abroad";

/** Parts in a conversation that need no capitals to be one. */
export const ROLES: ReadonlySet<string> = new Set([
  ...ROLES_ABROAD,
  ...VOICES,
  ...phrases(`
    q, a, question, answer, interviewer, interviewee, reporter, journalist, moderator, host, presenter, anchor
    narrator, speaker, the chair, chair, the chairman, chairman, chairwoman, chairperson, the chairwoman
    the speaker, the president, mr speaker, madam speaker, correspondent, caller, audience, audience member
    unidentified male, unidentified female, unknown speaker, voice-over, voiceover, announcer, operator, counsel
    the court, the witness, witness, prosecutor, defence, defense, the judge, judge, translator, interpreter, clerk
    the clerk, registrar, the registrar, president, vice president, vice-president`),
]);
/** What stands before a colon, in brackets or alone on a line and speaks no line. */
const NO_SPEAKERS: ReadonlySet<string> = new Set(
  phrases(`
    who, what, when, where, why, how, how much, note, notes, nb, update, updated, updates, breaking, breaking news
    exclusive, live, watch, read, listen, related, read more, read also, see also, opinion, analysis, comment
    editorial, review, feature, features, explainer, explained, fact check, factcheck, fact, facts, myth, claim
    verdict, rating, true, false, source, sources, summary, background, context, key, key points, headlines, sport
    weather, photo, photos, picture, pictures, image, video, graphic, map, chart, table, figure, box, correction
    clarification, warning, alert, advisory, transcript, full text, full transcript, excerpt, excerpts, interview
    press release, news release, date, time, place, venue, location, contact, contacts, email, e-mail, tel, phone
    website, web, address, tags, topics, pros, cons, result, results, score, scores, teams, goals, attendance
    referee, price, tickets, cost, total, average, latest, timeline, profile, quiz, poll, podcast, more, next
    previous, subject, subjects, program, programme, present, from, to, re, cc, title, author, by, published
    editor's note, bottom line, conclusion, introduction, chapter, part, section, step, day, episode, round, group
    answers, questions, ps, p s, credit, credits, caption, captions, audio, image caption, image source, media
    ingredients, method, serves, starter, starters, main, mains, main course, dessert, desserts, sides, drinks, soup
    preparation, cooking time, prep time, yield, directions, instructions, tip, tips, hint, remark, remarks, example
    examples, answer key, solution, problem, abstract, keywords, references, footnote, footnotes, appendix, annex
    reminder, important, caution, attention, disclaimer, spoiler, edit, edited, deadline, duration, length, size
    weight, height, age, born, died, name, names, position, salary, colour, color, model, rent, status
    type, category, level, language, country, city, region, postcode, fax, mobile, opening hours, hours, admission
    dress code, agenda, item, items, motion, amendment, vote, votes, ayes, noes, ayes and noes, yes, no, for, against
    share, share this, copy link, reply, like, follow, subscribe, menu, search, home, about, about us, news, world
    business, politics, culture, technology, science, health, lifestyle, travel, topline, pictured, above, below
    applause, laughter, laughs, music, crosstalk, cross-talk, inaudible, indistinct, silence, pause, off mic, cheers
    cheering, booing, noise, video clip, begin video clip, end video clip, commercial break, sic, continuing, end
    recess, adjourned, webvtt, unsourced, citation needed, clause, article, act, scene, verse, exhibit, option, plan, team, scenario, phase, stage, tier, zone, lot, volume
    redacted, translated, translation, in full, as delivered`),
);
/** A name that ends in one of these is a heading. */
const HEADING_WORDS = wordSet(`
  note notes update updates warning alert correction clarification caption captions transcript timeline headlines
  summary faq faqs information comments updates story stories report reports reading version edition listings fixtures
  results ingredients instructions`);
const DATE_WORDS = wordSet(`
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february
  march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  today yesterday tomorrow tonight morning afternoon evening noon midnight week month year day date the of and st nd rd th
  am pm gmt bst utc cet est edt pst pdt`);
const NUMBER = /^\d+(?:st|nd|rd|th|s|am|pm)?$/u;
/** Books whose verses are cited as "John 3:16". */
const SCRIPTURES = wordSet(`
  genesis exodus leviticus numbers deuteronomy joshua judges ruth samuel kings chronicles ezra nehemiah esther job psalm
  psalms proverbs ecclesiastes isaiah jeremiah lamentations ezekiel daniel hosea joel amos obadiah jonah micah nahum
  habakkuk zephaniah haggai zechariah malachi matthew mark luke john acts romans corinthians galatians ephesians
  philippians colossians thessalonians timothy titus philemon hebrews james peter jude revelation surah sura quran`);

/** Whether a key, as `labelKey` makes it, is a heading, a date, a number or another thing that speaks no line. */
export function isNoSpeaker(key: string): boolean {
  const part = key.replace(/ ?\d+$| (?:[a-z]|[ivx]+|one|two|three|four|five)$/u, "");
  if (NO_SPEAKERS.has(key) || NO_SPEAKERS.has(part) || NO_SPEAKERS_ABROAD.has(key)) return true;
  const words = key.split(/[ /]/u);
  if (HEADING_WORDS.has(words[words.length - 1] ?? "")) return true;
  return isDate(words) || !/\p{L}/u.test(key);
}

/** "Monday, March 4", "12 May"; "May" alone may be somebody. */
function isDate(words: readonly string[]): boolean {
  const plain = words.map((word) => word.replace(/[.,]+$/u, ""));
  if (!plain.every((word) => DATE_WORDS.has(word) || NUMBER.test(word))) return false;
  return plain.length > 1 || !/^(?:may|june|april|august)$/u.test(plain[0] ?? "");
}

/** Whether all keys are books of a scripture: then the numbers behind them are verses, not times. */
export function areScriptures(keys: Iterable<string>): boolean {
  for (const key of keys) if (!SCRIPTURES.has(key.replace(/^(?:[123]|i{1,3}) /u, ""))) return false;
  return true;
}
