import { lowerAt, standsAt, type Token } from "@/domain/quantities/tokens";

const FUTURE = new Set("will shall ll would upcoming".split(" "));
/** Future with "to" behind them: "plans to meet". */
const INTENTIONS = new Set("plans plan hopes hope intends intend vows vowed pledges pledged promised".split(" "));
/** Future with "is" or alone, past with "was": "is due on Monday". */
const PARTICIPLES = new Set("due scheduled expected planned set slated".split(" "));
const PAST_BEFORE = new Set("was were been had".split(" "));
/** A clause ends here, or somebody speaks who does so in the past: "who will retire in May said on Monday". */
const CLAUSE_ENDS = new Set(
  ', ; : . ! ? … – — ( ) [ ] “ ” " « » said told announced added reported confirmed wrote tweeted testified'.split(" "),
);
/** How far ahead a date that opens its sentence looks: "On Monday the court will …". */
const LOOK_AHEAD = 12;

/** For each token whether its clause speaks of the future before it. Linear. */
export function futureBefore(tokens: readonly Token[]): readonly boolean[] {
  let isFuture = false;
  return tokens.map((token, at) => {
    const isBefore = isFuture;
    if (token.kind === "break" || CLAUSE_ENDS.has(token.lower)) isFuture = false;
    else if (isFutureCue(tokens, at)) isFuture = true;
    return isBefore && !(token.kind === "break");
  });
}

function isFutureCue(tokens: readonly Token[], at: number): boolean {
  const word = lowerAt(tokens, at);
  if (FUTURE.has(word)) return true;
  if (INTENTIONS.has(word)) return standsAt(tokens, at + 1, "to");
  if (PARTICIPLES.has(word))
    return (
      !PAST_BEFORE.has(lowerAt(tokens, at - 1)) && standsAt(tokens, at + 1, "to", "on", "for", "in", "this", "next")
    );
  if (word === "to") return standsAt(tokens, at - 1, "is", "are", "going");
  return word === "won" && /^['’]$/u.test(lowerAt(tokens, at + 1)) && standsAt(tokens, at + 2, "t");
}

/** Whether a sentence whose opening date ends before `at` goes on to tell of the future. */
export function isFutureBehind(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + LOOK_AHEAD; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === "break" || standsAt(tokens, index, ".", "said", "told")) return false;
    if (token.lower === "will" || token.lower === "shall" || token.lower === "ll") return true;
  }
  return false;
}
