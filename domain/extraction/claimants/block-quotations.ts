import { type Attribution, findAttributions } from "@/domain/extraction/attribution/attribution";
import type { OuterWords } from "@/domain/extraction/clauses/outer-words";
import type { Names } from "@/domain/extraction/names/names";
import type { Segment } from "@/domain/extraction/segmentation/segment";
import { type People, peopleOf } from "./label-people";
import { type LabelSpeaker, labelSpeaker } from "./label-speaker";

/** A block quotation: the sentences from `from` to behind `to`, by their index. */
export type BlockQuotation = {
  readonly from: number;
  readonly to: number;
  /** The sentence right before it, which may tell who is quoted. */
  readonly introduction: number | null;
  /** Whom the line under it names, such as "— Ann Brown, treasurer"; null where there is none. */
  readonly signed: LabelSpeaker | null;
};

/** Who is quoted and cannot be told. */
export const NOBODY: LabelSpeaker = { name: null, isNamed: false };

/** A text that is quoted from its beginning on, so far, is one that was sent on: nobody quotes in it (share of its letters). */
const SENT_ON_SHARE = 0.8;
/** A line that signs is hardly longer, nor is the name in it (UTF-16 units, words). */
const LONGEST_SIGNATURE = 160;
const MOST_NAME_WORDS = 7;
const NO_PARTNERS = { asks: null, answers: null };

/** The block quotations of an article, in order, with what names their speakers. Linear. */
export function blockQuotations(text: string, segments: readonly Segment[], names: Names): BlockQuotation[] {
  const found: BlockQuotation[] = [];
  let people: People | null = null;
  const signer = (from: number, to: number): LabelSpeaker | null => {
    const written = signatureIn(text, from, to);
    if (written === null) return null;
    const described = text.slice(written.start, written.end).replace(/^(?:the|an?) /iu, "");
    if (described.length < written.end - written.start) return { name: described, isNamed: false };
    people ??= peopleOf(text, [], names);
    return labelSpeaker(text, written, people, NO_PARTNERS);
  };
  for (let from = 0; from < segments.length; from += 1) {
    if (segments[from]?.isQuoted !== true) continue;
    let to = from + 1;
    while (segments[to]?.isQuoted === true) to += 1;
    const last = segments[to - 1];
    const behind = segments[to];
    const signed =
      (last === undefined ? null : signer(segments[to - 2]?.end ?? 0, last.end)) ??
      (behind === undefined || last === undefined ? null : signer(last.end, behind.end));
    const before = segments[from - 1];
    const introduction = before === undefined || before.kind === "furniture" ? null : from - 1;
    found.push({ from, to, introduction, signed });
    from = to;
  }
  return found.length === 1 && isSentOn(segments, found[0]) ? [] : found;
}

function isSentOn(segments: readonly Segment[], quotation: BlockQuotation | undefined): boolean {
  if (quotation === undefined || quotation.introduction !== null || quotation.signed !== null) return false;
  const lengthOf = (from: number, to: number) =>
    segments.slice(from, to).reduce((sum, { start, end }) => sum + end - start, 0);
  return lengthOf(quotation.from, quotation.to) >= SENT_ON_SHARE * lengthOf(0, segments.length);
}

/** A dash at the start of a line or behind a sentence, and what stands behind it to the end of the line. */
const SIGNATURE = /(?:^|[.!?…"”»’)\]])[^\S\n]*(?:[—–―]|-{1,2}(?=\s))[^\S\n]*/gu;

/** The name that the line signs with which `end` ends, where its dash stands behind `after`. */
function signatureIn(text: string, after: number, end: number): { start: number; end: number } | null {
  const from = Math.max(text.lastIndexOf("\n", end - 1) + 1, after, end - LONGEST_SIGNATURE);
  const line = text.slice(from, end).replace(/^[>\s]+/u, (marks) => " ".repeat(marks.length));
  const blank = line.length - line.trimStart().length;
  const dash = [...line.slice(blank).matchAll(SIGNATURE)].at(-1);
  if (dash === undefined) return null;
  const start = from + blank + dash.index + dash[0].length;
  const name = /^[^,(|;\n]*?(?=\s+[–—-]\s|\s*[,(|;\n]|\s*\.?$)/u.exec(text.slice(start, end))?.[0] ?? "";
  return isSigner(name) ? { start, end: start + name.length } : null;
}

const PARTICLE = /^(?:\p{Ll}{1,3}|and|of|for|the|van|von|der|del|della|bin)$/u;

/** Whether words are those of somebody: "Ann Brown", "Ministry of Health", "the mayor". */
function isSigner(name: string): boolean {
  const words = name.split(/\s+/u);
  if (!/\p{L}{2}/u.test(name) || words.length > MOST_NAME_WORDS || /[.!?:”"]\s/u.test(name)) return false;
  if (/^(?:the|a|an)$/iu.test(words[0] ?? "")) return words.length > 1;
  return words.every((word) => /^[\p{Lu}\p{Lo}]/u.test(word) || PARTICLE.test(word)) || words.length <= 2;
}

/** Verbs that a quotation may follow without a colon, where nothing is said in their own sentence. */
const SAYING =
  /^(?:said|says|wrote|writes|tweeted|tweets|posted|posts|replied|replies|responded|responds|added|adds)$/u;
const MOST_INTRODUCING_WORDS = 30;
const SHOWN_BEHIND_COLON = ": “”";

/**
 * The attribution of the sentence before a block quotation to whom is quoted in it; null where there is none. Takes the
 * text `withoutAsides` or as it is.
 */
export function introducingAttribution(
  text: string,
  { introduction, from }: BlockQuotation,
  sentences: readonly { readonly segment: Segment; readonly outer: OuterWords }[],
  names: Names,
): Attribution | null {
  const before = sentences[introduction ?? -1];
  const first = sentences[from];
  if (before === undefined || first === undefined) return null;
  const words = introducingWords(text, before.segment, before.outer, first.segment);
  return words === null ? null : findAttributions(text, words, names).main;
}

/**
 * The words of a sentence as they stand before a quotation, where it introduces the block quotation behind it: it ends in
 * a colon, or in a verb of saying with nothing said. Null where it does not.
 */
function introducingWords(text: string, { end }: Segment, outer: OuterWords, { start }: Segment): OuterWords | null {
  const { words, finite, quoted } = outer;
  const hasColon = /:\s*$/u.test(text.slice(Math.max(0, end - 3), Math.min(start, end + 2)).replace(/[\s>*_]+$/u, ""));
  if (words.length === 0 || words.length > MOST_INTRODUCING_WORDS) return null;
  if (/^(?:here|there|this|that|these)$/u.test(words[0]?.lower ?? "")) return null;
  const verb = words.findLastIndex((_, index) => finite[index] === true);
  if (!hasColon && !SAYING.test(words[verb]?.lower ?? "")) return null;
  const quotation = { start, end: start + 100, isClosed: true, continues: false };
  return { ...outer, tail: SHOWN_BEHIND_COLON, quoted: [...quoted.slice(0, words.length), quotation] };
}
