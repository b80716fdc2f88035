import type { TextRange } from "@/domain/anchoring/quote-selector";
import { phrases } from "@/domain/extraction/words/words";
import { isSpace } from "./characters";

/** A label of a transcript, such as "MS. BROWN (Labour): "; UTF-16 offsets into the article. */
export type SpeakerLabel = TextRange & {
  /** The name in it, without brackets, colon and marks of emphasis. */
  readonly name: TextRange;
};

type Candidate = SpeakerLabel & {
  readonly key: string;
  /** Whether it is in capitals or in bold or names a part, as against any words before a colon. */
  readonly isMarked: boolean;
  /** Whether it opens a line, and which. */
  readonly line: number | null;
};

/** A name that is not in capitals is a label within lines where it comes so often. */
const MIN_REPEATED_WITHIN = 3;
/** An answer follows on the next line, or behind a label on a line of its own. */
const ANSWER_WITHIN = 2;
/** No label with its brackets and marks is longer (UTF-16 units). */
const MAX_LABEL_LENGTH = 110;
/** "Q12 Chair:" in the evidence that committees take. */
const NUMBER = "(?:Q\\d{1,3}[.:]?[ \\t]+(?=\\p{Lu}))?";
const TIME = "(?:[[(]?\\d{1,2}:\\d{2}(?::\\d{2})?[\\])]?[ \\t]+)?";
const WORD = "[\\p{Lu}\\p{N}][\\p{L}\\p{M}\\p{N}.'’#/-]{0,24}";
const PARTICLE = "of|the|and|for|de|del|della|di|da|dos|van|von|der|den|bin|bint|al|el|la|le|du|to";
const NAME = `${WORD}(?: (?:${WORD}|(?:${PARTICLE})(?= ))){0,6}`;
const BRACKET = "(?: ?[([][^()[\\]\\n\\r]{1,40}[)\\]])?";
const LABEL = new RegExp(
  `(${TIME}${NUMBER}[*_]{0,3})(${NAME})${BRACKET}(?:, ?${NAME}){0,2}${BRACKET}([*_]{0,3}:[*_]{0,3})(?=\\s|$)`,
  "uy",
);
/** "Q." and "A." of a deposition. */
const STOPPED_LABEL = /([*_]{0,3})([QA])(\.[*_]{0,3})(?=[ \t])/uy;

/** Parts in a conversation that need no capitals to be one. */
const ROLES: ReadonlySet<string> = new Set(
  phrases(`
    q, a, question, answer, interviewer, interviewee, reporter, journalist, moderator, host, presenter, anchor
    narrator, speaker, the chair, chair, the chairman, chairman, chairwoman, chairperson, the chairwoman
    the speaker, the president, mr speaker, madam speaker, correspondent, caller, audience, audience member
    unidentified male, unidentified female, unknown speaker, voice-over, voiceover, announcer, operator, counsel
    the court, the witness, witness, prosecutor, defence, defense, the judge, judge, translator, interpreter`),
);
/** Words in capitals that stand before a colon and speak no line. */
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
    editor's note, bottom line, conclusion, introduction, chapter, part, section, step, day, episode, round, group`),
);

/**
 * The labels of a transcript, in order: at the start of lines, and behind the end of a sentence within a line. What
 * stands before a colon is a label where the text as a whole reads as a conversation: a name in capitals or in bold
 * or a part ("Q", "Interviewer") that comes again or is answered nearby, any other name where it comes again
 * on another line. `lines` are the ranges of the lines' content. Linear.
 */
export function speakerLabels(text: string, lines: readonly TextRange[]): SpeakerLabel[] {
  const atLineStarts = lines.flatMap(({ start, end }, index) => {
    const candidate = candidateAt(text, start, end, index);
    return candidate === null ? [] : [candidate];
  });
  const opening = accepted(atLineStarts);
  if (opening.length === 0) return [];
  const within = lines.flatMap((line) => candidatesWithin(text, line));
  const names = new Set(opening.map(({ key }) => key));
  const counts = countsOf(within);
  const isLabel = ({ key, isMarked }: Candidate) =>
    names.has(key) || (isMarked && key.length > 1) || (counts.get(key) ?? 0) >= MIN_REPEATED_WITHIN;
  const found = [...opening, ...within.filter(isLabel)].sort((a, b) => a.start - b.start);
  // "MR. BROWN:" holds "BROWN:".
  return found.filter((label, index) => label.start >= (found[index - 1]?.end ?? 0));
}

function accepted(candidates: readonly Candidate[]): Candidate[] {
  const counts = countsOf(candidates);
  const isRepeated = ({ key }: Candidate) => (counts.get(key) ?? 0) > 1;
  const isAnswered = (candidate: Candidate, at: number) =>
    [candidates[at - 1], candidates[at + 1]].some(
      (other) =>
        other?.isMarked === true &&
        other.key !== candidate.key &&
        Math.abs((other.line ?? 0) - (candidate.line ?? 0)) <= ANSWER_WITHIN,
    );
  const isConversation = candidates.some(
    (candidate, at) => (candidate.isMarked && isAnswered(candidate, at)) || isRepeated(candidate),
  );
  if (!isConversation) return [];
  const isMarkedThroughout = candidates.some((candidate) => candidate.isMarked && isRepeated(candidate));
  return candidates.filter(
    (candidate, at) =>
      isRepeated(candidate) || (candidate.isMarked && (isMarkedThroughout || isAnswered(candidate, at))),
  );
}

function countsOf(candidates: readonly Candidate[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { key } of candidates) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function candidateAt(text: string, start: number, end: number, line: number | null): Candidate | null {
  if (!mayOpenLabel(text, start, end)) return null;
  for (const pattern of [LABEL, STOPPED_LABEL]) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    const [whole, before, name, after] = match ?? [];
    if (whole === undefined || before === undefined || name === undefined || after === undefined) continue;
    if (start + whole.length > end || !/\p{L}/u.test(name)) continue;
    const key = name.toLowerCase().replaceAll("’", "'");
    const part = key.replace(/ ?\d+$/u, "");
    if (NO_SPEAKERS.has(key) || NO_SPEAKERS.has(part)) continue;
    const isShouted = name === name.toUpperCase() && /\p{L}{2}/u.test(name);
    const isBold = /[*_]{2}/u.test(before) && /[*_]{2}/u.test(after);
    const isRole = ROLES.has(part);
    const from = start + before.length;
    return {
      start,
      end: start + whole.length,
      name: { start: from, end: from + name.length },
      key,
      isMarked: isShouted || isBold || isRole,
      line,
    };
  }
  return null;
}

/** Whether a colon stands near, or the stop of "Q."; most lines have none. */
function mayOpenLabel(text: string, start: number, end: number): boolean {
  if (text.charAt(start + 1) === ".") return true;
  const unit = text.charCodeAt(start);
  if (unit >= 0x61 && unit <= 0x7a) return false;
  const to = Math.min(end, start + MAX_LABEL_LENGTH);
  for (let offset = start + 1; offset < to; offset += 1) if (text.charCodeAt(offset) === 0x3a) return true;
  return false;
}

/** Labels behind the end of a sentence within a line, as where a transcript lost its line breaks. */
function candidatesWithin(text: string, { start, end }: TextRange): Candidate[] {
  const found: Candidate[] = [];
  let isBehindEnd = false;
  for (let offset = start; offset < end; offset += 1) {
    const sign = text.charAt(offset);
    if (isSpace(text.charCodeAt(offset))) {
      if (!isBehindEnd || isSpace(text.charCodeAt(offset + 1))) continue;
      const candidate = candidateAt(text, offset + 1, end, null);
      if (candidate !== null) found.push(candidate);
      isBehindEnd = false;
    } else if (".!?…]—–".includes(sign)) {
      isBehindEnd = true;
    } else if (!"\"'”’“»)*_".includes(sign)) {
      isBehindEnd = false;
    }
  }
  return found;
}
