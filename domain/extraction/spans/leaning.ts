import { type ClauseWords, clauseVerb, mainVerb, type WordRange } from "@/domain/extraction/clauses/clauses";
import type { MarkedWord } from "@/domain/extraction/clauses/marked-words";
import {
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from "@/domain/extraction/words/word-classes";

/** A longer subject would bury the claim. */
const MAX_SUBJECT = 12;

/**
 * For each of the claims of a statement, in order, the words before it that it leans on: the subject that its verb shares
 * with a clause before ("Mr Hall" for "promised a loan" in "Mr Hall will meet the envoy and promised a loan"). Null where a
 * claim has a subject of its own, and where none is found that is short enough to be read along.
 */
export function sharedSubjects(clauses: ClauseWords, pieces: readonly WordRange[]): (WordRange | null)[] {
  let subject: WordRange | null = null;
  return pieces.map(({ from, to }) => {
    if (!beginsAtVerb(clauses, from)) {
      subject = ownSubject(clauses, from, to);
      return null;
    }
    return subject;
  });
}

/** The subject of a clause, behind an adverbial that opens it ("On Sunday | the ministry sold"). */
function ownSubject(clauses: ClauseWords, from: number, to: number): WordRange | null {
  const { words } = clauses;
  const main = mainVerb(clauses, from, to);
  const start = opensAdverbial(words[from])
    ? words.findIndex((word, at) => {
        const before = words[at - 1];
        const opens = DETERMINERS.has(word.lower) || SUBJECT_PRONOUNS.has(word.lower) || word.gap.includes(",");
        return at > from && at < main && opens && !opensAdverbial(before) && clauseVerb(clauses, at, to) === main;
      })
    : from;
  if (start < 0) return null;
  const verb = clauseVerb(clauses, start, to);
  return verb > start && verb - start <= MAX_SUBJECT ? { from: start, to: behindSubject(clauses, start, verb) } : null;
}

function opensAdverbial(word: MarkedWord | undefined): boolean {
  return word !== undefined && (PREPOSITIONS.has(word.lower) || SUBORDINATORS.has(word.lower));
}

function beginsAtVerb({ words, finite }: ClauseWords, from: number): boolean {
  let at = from;
  for (let word = words[at]; word !== undefined && isAdverb(word); word = words[at]) at += 1;
  return finite[at] === true;
}

/** "The union also said": without the adverbs before the verb. */
function behindSubject({ words }: ClauseWords, from: number, verb: number): number {
  let to = verb;
  for (let word = words[to - 1]; word !== undefined && to - 1 > from && isAdverb(word); word = words[to - 1]) to -= 1;
  return to;
}
