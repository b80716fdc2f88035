import type { Gender } from "@/domain/extraction/names/genders";

/** Somebody of whom an article has spoken, for whom a later "he", "it" or "the official" may stand. */
export type Mention = {
  readonly name: string;
  readonly kind: "person" | "group" | "body" | "document" | "thing";
  /** Whether it is called by a proper name. */
  readonly isNamed: boolean;
  /** The noun of a description, in lower case. */
  readonly noun: string | null;
  readonly block: number;
  readonly sentence: number;
  readonly role: "speaker" | "subject" | "other";
};

/** A pronoun is not traced back further than this many blocks. */
const MAX_PRONOUN_BLOCKS = 2;
const KEPT = 12;
/** In sentences: by how many it outweighs distance that somebody spoke, is known to be a woman or a man, has a name. */
const SALIENCE = { speaker: 2, subject: 1.5, other: 0 } as const;
const KNOWN_GENDER = 1.5;
const NAMED = 0.5;

/** Whom the article has met so far, the last one last. */
export type Discourse = {
  mentions: readonly Mention[];
  /** By names in lower case. */
  readonly genders: Map<string, Gender>;
};

export function newDiscourse(): Discourse {
  return { mentions: [], genders: new Map() };
}

/** Adds mentions in their order; only the last few are kept. */
export function meet(discourse: Discourse, met: readonly Mention[]): void {
  discourse.mentions = [...discourse.mentions, ...met].slice(-KEPT);
}

export function learnGender(discourse: Discourse, name: string, gender: Gender): void {
  const key = name.toLowerCase();
  if (!discourse.genders.has(key)) discourse.genders.set(key, gender);
}

/** Whom a pronoun stands for: the last that it fits in the blocks just before; null where there is none. */
export function pronounMeans(discourse: Discourse, pronoun: string, block: number, sentence: number): Mention | null {
  const { mentions, genders } = discourse;
  let best: Mention | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const mention of mentions) {
    const fit = block - mention.block > MAX_PRONOUN_BLOCKS ? null : fitOf(mention, pronoun, genders);
    const score = (fit ?? 0) + SALIENCE[mention.role] + (mention.isNamed ? NAMED : 0) - (sentence - mention.sentence);
    if (fit !== null && score >= most) [best, most] = [mention, score];
  }
  return best;
}

/** How well a pronoun fits, in sentences of distance; null where it cannot stand for what is mentioned. */
function fitOf({ kind, role, name }: Mention, pronoun: string, genders: ReadonlyMap<string, Gender>): number | null {
  if (pronoun === "it") return kind === "body" || kind === "document" ? 0 : null;
  if (pronoun === "they") return kind === "group" ? 2 : kind === "body" && role === "speaker" ? 0 : null;
  if (kind !== "person" && (kind !== "thing" || role !== "speaker")) return null;
  const known = genders.get(name.toLowerCase());
  if (known === undefined) return 0;
  return known === (pronoun === "she" ? "female" : "male") ? KNOWN_GENDER : null;
}

/** The last one of the same noun: "the staffer" is "a former staffer" of before. */
export function sameNoun({ mentions }: Discourse, noun: string): Mention | null {
  const stem = noun.replace(/s$/u, "");
  return mentions.findLast(({ noun: own, role }) => role !== "other" && own?.replace(/s$/u, "") === stem) ?? null;
}
