import { otherClaimant } from "@/domain/extraction/extractor";
import type { ReadSentence } from "@/domain/extraction/read-article";
import { quotedLength } from "@/domain/extraction/segmentation/quotations";
import { wordSet } from "@/domain/extraction/words/words";

/** Where a sentence stands in its article. */
export type Position = {
  /** Number of the sentence among those of the article that are neither furniture nor headline, from 0, and how many those are. */
  readonly index: number;
  readonly count: number;
  /** Whether it is the first sentence of its block. */
  readonly opensBlock: boolean;
};

/** Features that say what a sentence is rather than which words it has; the order is the order of their weights. */
export const DENSE_FEATURES = [
  "money",
  "percentage",
  "number",
  "date",
  "comparison",
  "officialAct",
  "event",
  "accusation",
  "departure",
  "pledge",
  "history",
  "person",
  "place",
  "count",
  "pastTense",
  "opinion",
  "future",
  "condition",
  "personalTalk",
  "imperative",
  "refusalToComment",
  "leaning",
  "length",
  "short",
  "numerals",
  "capitals",
  "first person",
  "first person plural",
  "second person",
  "modal",
  "past",
  "negation",
  "exclamation",
  "question",
  "quoted",
  "partly quoted",
  "attributed",
  "attributed by pronoun",
  "according to",
  "claimant known",
  "opening",
  "early",
  "late",
  "opens block",
] as const;

const FIRST_PERSON = wordSet("i me my mine i'm i've i'll i'd myself");
const FIRST_PERSON_PLURAL = wordSet("we us our ours we're we've we'll we'd");
const SECOND_PERSON = wordSet("you your yours you're you've you'll");
const MODALS = wordSet("will would could should may might must shall can cannot can't won't wouldn't going hope want");
const PASTS = wordSet("was were had did been has have");
const NEGATIONS = wordSet("not no never none nobody nothing neither nor without");

/** The dense features of a sentence, each about 0 to 1; `position` is null outside an article. */
export function denseFeatures(
  text: string,
  { segment, words, attribution, claimant, features }: ReadSentence,
  position: Position | null,
): number[] {
  const share = (isOne: (lower: string) => boolean) => {
    let count = 0;
    for (const word of words) if (isOne(word.lower)) count += 1;
    return Math.min(1, Math.log1p(count) / 2);
  };
  const flag = (is: boolean) => (is ? 1 : 0);
  const quoted = quotedLength(segment.quotations, segment.start, segment.end) / (segment.end - segment.start);
  const end = text.slice(Math.max(segment.start, segment.end - 4), segment.end);
  let capitals = 0;
  for (const word of words.slice(1)) if (word.isCapitalised) capitals += 1;
  const f = features;
  return [
    flag(f.money),
    flag(f.percentage),
    flag(f.number),
    flag(f.date),
    flag(f.comparison),
    flag(f.officialAct),
    flag(f.event),
    flag(f.accusation),
    flag(f.departure),
    flag(f.pledge),
    flag(f.history),
    flag(f.person),
    flag(f.place),
    flag(f.count),
    flag(f.pastTense),
    flag(f.opinion),
    flag(f.future),
    flag(f.condition),
    flag(f.personalTalk),
    flag(f.imperative),
    flag(f.refusalToComment),
    flag(f.leaning),
    Math.min(1, Math.log1p(words.length) / 4),
    flag(f.words < 6),
    share((lower) => /\d/u.test(lower)),
    Math.min(1, Math.log1p(capitals) / 2),
    share((lower) => FIRST_PERSON.has(lower)),
    share((lower) => FIRST_PERSON_PLURAL.has(lower)),
    share((lower) => SECOND_PERSON.has(lower)),
    share((lower) => MODALS.has(lower)),
    share((lower) => PASTS.has(lower) || (lower.endsWith("ed") && /\p{L}{3}ed$/u.test(lower))),
    share((lower) => NEGATIONS.has(lower) || lower.endsWith("n't")),
    flag(end.includes("!")),
    flag(segment.kind === "question"),
    quoted,
    flag(quoted > 0 && quoted < 0.6),
    flag(attribution !== null),
    flag(attribution?.subject.kind === "pronoun"),
    flag(attribution?.form === "according"),
    // Under a label somebody speaks, be it "Q".
    flag(segment.speaker !== undefined || otherClaimant(claimant) !== null),
    flag(position !== null && position.index < 3),
    position === null ? 0 : Math.max(0, 1 - position.index / 12),
    position === null ? 0 : position.index / Math.max(1, position.count),
    flag(position?.opensBlock === true),
  ];
}
