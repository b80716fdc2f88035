import { type Attribution, type Attributions, tellsOfSpeech } from "@/domain/extraction/attribution/attribution";
import { clauseSubject } from "@/domain/extraction/attribution/clause-subject";
import type { OuterWords } from "@/domain/extraction/clauses/outer-words";
import type { ExtractedClaimant } from "@/domain/extraction/extractor";
import { bodyPhrases, bodyRuns, gatherBodies, isBodyName } from "@/domain/extraction/names/bodies";
import { type Gender, genderOfGivenName } from "@/domain/extraction/names/genders";
import { FEMALE_NOUNS, isPersonNoun, MALE_NOUNS } from "@/domain/extraction/names/name-words";
import { type Names, onlyName, personRuns, withoutTitles } from "@/domain/extraction/names/names";
import type { Segment } from "@/domain/extraction/segmentation/segment";
import { ACCUSING_VERBS } from "@/domain/extraction/words/speech-verbs";
import { verbForm } from "@/domain/extraction/words/verb-forms";
import type { Word } from "@/domain/extraction/words/words";
import { type BlockQuotation, blockQuotations, introducingAttribution, NOBODY } from "./block-quotations";
import { descriptionsIn } from "./descriptors";
import type { Described, Known, Resolved } from "./known-names";
import type { LabelSpeaker } from "./label-speaker";
import { learnGender, type Mention, meet, newDiscourse, pronounMeans } from "./mentions";
import { monologue } from "./monologue";
import { type Heard, speakersOfQuotations } from "./quoted-speech";
import { resolveName } from "./resolve-name";
import { resolveSubject } from "./resolve-subject";
import { transcriptSpeakers } from "./transcript-speakers";

/** A sentence as the claimant rules see it. */
export type HeardSentence = {
  readonly segment: Segment;
  readonly words: readonly Word[];
  /** The words outside its quotations and asides. */
  readonly outer: OuterWords;
  readonly attributions: Attributions;
};

/** Who says a sentence, and who its parts. */
export type Claimants = {
  /** Who says the sentence as a whole. */
  readonly whole: ExtractedClaimant | null;
  /** Who says what stands outside the frame of its main attribution; null where that cannot be told. */
  readonly unframed: ExtractedClaimant | null;
  /** The speakers of its other attributions; null where they cannot be told. */
  readonly others: ReadonlyMap<Attribution, ExtractedClaimant | null>;
};

/** Speech of which nobody is said to be the speaker. */
const UNSOURCED =
  /\b(?:it (?:is|was|has been) (?:alleged|claimed|said|understood|believed)|(?:jury|jurors|court|tribunal|inquest|inquiry|hearing|parliament|mps|senators|committee) (?:was told|were told|heard))\b/iu;
const STATED = 0.85;
const DOUBTED = 0.6;
const LABELLED = 0.95;
/** So many that share a noun are told apart. */
const MAX_DESCRIBED = 12;

/**
 * Who says each sentence of an article, in the order of the sentences: the subject of its own attribution; the one in the
 * label of a transcript; for speech in quotation marks the one to whom another sentence of the same quotation, or the
 * speech before it, is attributed; for a block quotation whom the line before or under it names; else the publication
 * itself. Null where somebody is quoted or spoken of as saying it
 * who cannot be told. Names are given in the fullest form that the article has, descriptions of unnamed speakers in the
 * article's words. Linear.
 */
export function findClaimants(text: string, names: Names, sentences: readonly HeardSentence[]): Claimants[] {
  const segments = sentences.map(({ segment }) => segment);
  const words = sentences.map((sentence) => sentence.words);
  const speech = monologue(text, segments, words);
  const labels = transcriptSpeakers(text, segments, words, names);
  const labelled = labels.map((label, index) => {
    const isInSpeech = speech !== null && index >= speech.from && segments[index]?.kind !== "furniture";
    return label ?? (isInSpeech ? { name: speech.speaker, isNamed: true } : null);
  });
  const heard = hearSentences(text, names, sentences, labelled);
  const quoted = speakersOfQuotations(heard);
  return heard.map(({ own, isUntold, segment, others, label }, index) => {
    const unframed = label === null ? publication(STATED) : labelledClaimant(label, null, null);
    const claimant = own ?? (label === null ? quoted[index] : null) ?? null;
    if (claimant !== null) return { whole: claimant, unframed, others };
    if (isUntold || quoted[index] === null) return { whole: null, unframed, others };
    const isSure = !tellsOfSpeech(sentences[index]?.words ?? [], segment.quotations);
    return { whole: publication(isSure ? STATED : DOUBTED), unframed, others };
  });
}

function publication(confidence: number): ExtractedClaimant {
  return { kind: "publication", name: null, confidence };
}

/** Reads the sentences in order: who says each by its own words, and whom the ones behind may mean by "she". */
function hearSentences(
  text: string,
  names: Names,
  sentences: readonly HeardSentence[],
  labelled: readonly (LabelSpeaker | null)[],
): (Heard & Pick<Claimants, "others"> & { label: LabelSpeaker | null })[] {
  const discourse = newDiscourse();
  const phrases = new Map<string, string>();
  const bodies = gatherBodies(
    text,
    // Capitals throughout a headline say nothing of names.
    sentences.map(({ segment, words }) => (segment.kind === "headline" ? [] : words)),
  );
  for (const [name, gender] of gendersOf(names)) learnGender(discourse, name, gender);
  const outer = sentences.map((sentence) => sentence.outer);
  const unmet = {
    names,
    bodies,
    discourse,
    phrases,
    descriptions: new Map<string, Described[]>(),
    here: [],
    block: 0,
    sentence: 0,
  };
  const descriptions = gatherDescriptions(text, outer, unmet);
  const quotations = blockQuotations(
    text,
    sentences.map(({ segment }) => segment),
    names,
  );
  const introduction = (quotation: BlockQuotation, known: Known) => {
    const attribution = introducingAttribution(text, quotation, sentences, names);
    return attribution === null ? null : speakerOf(text, attribution, known);
  };
  let next = 0;
  let quotedSpeaker = NOBODY;
  return sentences.map((sentence, index) => {
    const { segment, words, attributions } = sentence;
    const attribution = attributions.main;
    const place = { ...unmet, descriptions, block: segment.block, sentence: index };
    const met = segment.kind === "headline" ? [] : mentionsIn(text, outer[index], place);
    const known: Known = { ...place, here: met };
    const quotation = quotations[next];
    if (quotation?.from === index) quotedSpeaker = quotation.signed ?? introduction(quotation, known) ?? NOBODY;
    if (quotation?.to === index + 1) next += 1;
    const isInside = quotation !== undefined && quotation.from <= index;
    const label = labelled[index] ?? (isInside ? quotedSpeaker : null);
    const speaker = attribution === null ? null : speakerOf(text, attribution, known);
    const isOfNobody = label === NOBODY && attribution?.subject.kind !== "pronoun";
    const own =
      label !== null && !isOfNobody
        ? labelledClaimant(label, attribution, speaker)
        : speaker === null
          ? null
          : claimantOf(speaker, attribution);
    const others = new Map(
      attributions.others.map((other) => {
        const otherSpeaker = speakerOf(text, other, known);
        if (label !== null) return [other, labelledClaimant(label, other, otherSpeaker)];
        return [other, otherSpeaker === null ? null : claimantOf(otherSpeaker, other)];
      }),
    );
    if (speaker !== null) met.push(mention(speaker, segment.block, index, "speaker"));
    meet(discourse, met);
    if (segment.kind !== "headline") {
      for (const { noun, phrase } of bodyPhrases(text, words)) phrases.set(noun, phrase);
    }
    const isUnsourced = attribution !== null || UNSOURCED.test(text.slice(segment.start, segment.end));
    const isUntold = own === null && (label !== null || isUnsourced);
    const focus = met.findLast(({ kind, role }) => kind === "person" && role !== "other")?.name ?? null;
    return { segment, own, isUntold, opensWithClause: opensWithClause(segment, words), focus, others, label };
  });
}

/** "The mayor urged “calm”": words with a finite verb stand before the first quotation. */
function opensWithClause({ quotations }: Segment, words: readonly Word[]): boolean {
  const first = quotations[0]?.start ?? 0;
  for (const word of words) {
    if (word.start >= first) return false;
    const form = verbForm(word);
    if (form !== null && form !== "presentBase") return true;
  }
  return false;
}

function speakerOf(text: string, attribution: Attribution, known: Known): Resolved | null {
  const { subject } = attribution;
  if (subject.kind !== "pronoun") return resolveSubject(text, subject, known);
  const pronoun = subject.words[0]?.lower ?? "";
  const meant = pronounMeans(known.discourse, pronoun, known.block, known.sentence);
  if (meant === null) return null;
  if (pronoun === "he" || pronoun === "she") {
    learnGender(known.discourse, meant.name, pronoun === "she" ? "female" : "male");
  }
  return { ...meant, confidence: meant.block === known.block ? 0.75 : 0.65 };
}

function claimantOf({ name, isNamed, confidence }: Resolved, attribution: Attribution | null): ExtractedClaimant {
  const isAccusing = attribution !== null && ACCUSING_VERBS.has(attribution.verb.lower);
  const certainty = (isAccusing ? 0.85 : 1) * (attribution?.form === "apposition" ? 0.9 : 1);
  return { kind: isNamed ? "named" : "described", name, confidence: Math.round(100 * confidence * certainty) / 100 };
}

/** Who speaks in a transcript may tell what others say, in the present: "The ministry says …". */
function labelledClaimant(
  { name, isNamed }: LabelSpeaker,
  attribution: Attribution | null,
  speaker: Resolved | null,
): ExtractedClaimant | null {
  const isOfOthers =
    attribution !== null &&
    attribution.subject.kind !== "pronoun" &&
    (attribution.form === "according" || /^(?:says?|claims?|insists?)$/u.test(attribution.verb.lower));
  if (isOfOthers && speaker !== null) return claimantOf(speaker, attribution);
  return name === null ? null : { kind: isNamed ? "named" : "described", name, confidence: LABELLED };
}

/** Those whom the sentences describe by a noun and name, by that noun; the first few of each. */
function gatherDescriptions(text: string, outer: readonly OuterWords[], known: Known): Map<string, Described[]> {
  const found = new Map<string, Described[]>();
  for (const [sentence, words] of outer.entries()) {
    for (const { run, noun, modifiers } of descriptionsIn(text, words)) {
      const kind = isPersonNoun(noun) ? "person" : "body";
      const resolved = resolveName(text, run, known);
      const others = found.get(noun) ?? [];
      if (resolved === null || others.length >= MAX_DESCRIBED) continue;
      found.set(noun, others);
      others.push({ name: resolved.name, kind, modifiers, sentence });
    }
  }
  return found;
}

/** The people of a sentence and what it is about, the latter last. */
function mentionsIn(text: string, outer: OuterWords | undefined, known: Known): Mention[] {
  if (outer === undefined) return [];
  const { block, sentence } = known;
  const met = personRuns(text, outer.words).flatMap((run): Mention[] => {
    const last = withoutTitles(run).at(-1);
    const first = run[0];
    if (first === undefined || last === undefined || run.at(-1)?.isPossessive === true) return [];
    if (!known.names.full.has(last.lower) && !known.names.titled.has(last.lower)) return [];
    const person = resolveSubject(
      text,
      { kind: "name", words: run, start: first.start, headLength: run.length },
      known,
    );
    if (person === null || person.kind !== "person") return [];
    return [mention(person, block, sentence, "other")];
  });
  for (const run of bodyRuns(text, outer.words)) {
    const body = isBodyName(run) ? resolveName(text, run, known) : null;
    if (body !== null) met.push(mention(body, block, sentence, "other"));
  }
  const subject = clauseSubject(outer, 0, outer.words.length, known.names);
  if (subject === null) return met;
  if (subject.kind === "pronoun") {
    const meant = pronounMeans(known.discourse, subject.words[0]?.lower ?? "", block, sentence);
    return meant === null ? met : [...met, { ...meant, block, sentence, role: "subject" }];
  }
  const resolved = resolveSubject(text, subject, known);
  if (resolved === null) return met;
  const gender = genderOfNoun(resolved);
  if (gender !== null) learnGender(known.discourse, resolved.name, gender);
  return [...met, mention(resolved, block, sentence, "subject")];
}

function genderOfNoun({ noun }: Resolved): Gender | null {
  if (noun === null) return null;
  if (FEMALE_NOUNS.has(noun)) return "female";
  return MALE_NOUNS.has(noun) ? "male" : null;
}

function mention(
  { name, kind, isNamed, noun }: Resolved,
  block: number,
  sentence: number,
  role: Mention["role"],
): Mention {
  return { name, kind, isNamed, noun, block, sentence, role };
}

/** What given names and titles tell of the people of an article; a title only where one person alone can bear it. */
function gendersOf({ titled, full }: Names): [string, Gender][] {
  const genders: [string, Gender][] = [];
  for (const forms of full.values()) {
    for (const name of forms) {
      const gender = genderOfGivenName(name.split(" ")[0] ?? "");
      if (gender !== null) genders.push([name, gender]);
    }
  }
  for (const [last, gender] of titled) {
    const forms = full.get(last);
    if (gender === null || (forms !== undefined && onlyName(forms) === null)) continue;
    for (const name of [last, ...(forms ?? [])]) genders.push([name, gender]);
  }
  return genders;
}
