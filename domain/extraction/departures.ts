import { isNameWord } from "./names/names";
import { type Word, wordSet } from "./words/words";

const STATES_OF_EXILE = wordSet("exile exiled asylum");
const FLIGHT = wordSet("fled flees escaped escapes slipped crossed crosses smuggled");
const LEAVING = wordSet("left leaves");
const TO = wordSet("to into for across");
const ABROAD = wordSet("country abroad homeland border");
/** How far behind the verb its goal may stand. */
const WITHIN = 5;

/**
 * Whether a statement tells of somebody who went abroad to get away: "fled to Lithuania", "left for Spain", "crossed the
 * border into Kenya", "left the country", "was granted asylum". Linear.
 */
export function tellsOfDeparture(words: readonly Word[]): boolean {
  return words.some((word, at) => {
    if (STATES_OF_EXILE.has(word.lower)) return true;
    if (/^(?:took|taken|sought)$/u.test(word.lower)) return words[at + 1]?.lower === "refuge";
    if (FLIGHT.has(word.lower)) return goesAbroad(words, at, WITHIN);
    return LEAVING.has(word.lower) && goesAbroad(words, at, 2);
  });
}

function goesAbroad(words: readonly Word[], verb: number, within: number): boolean {
  const behind = words.slice(verb + 1, verb + 1 + within);
  return behind.some((word, at) => {
    if (ABROAD.has(word.lower)) return true;
    const next = words[verb + at + 2];
    return TO.has(word.lower) && next !== undefined && isNameWord(next);
  });
}
