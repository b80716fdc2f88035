import { fieldScore, type Outcome, scoreOf, withDayInFigures } from "./outcome";
import type { Speed } from "./speed";

interface Measure {
  readonly value: number;
  readonly reach: number;
  readonly holds: boolean;
}

const atLeast = (value: number, reach: number): Measure => ({ value, reach, holds: value >= reach });
const atMost = (value: number, reach: number): Measure => ({ value, reach, holds: value <= reach });

/** The figures of this project's reader, shares from 0 to 1, with what they have to reach. */
export function measuresOf(
  own: readonly Outcome[],
  rivals: readonly (readonly Outcome[])[],
): Readonly<Record<string, Measure>> {
  const { wanted, found, verbatim, keptFurniture, inOrder, neighbours, refused } = scoreOf(own);
  const best = Math.max(
    ...rivals.map((outcomes) => {
      const score = scoreOf(outcomes);
      return score.found / score.wanted;
    }),
  );
  const faulty = (field: "publishedOn" | "authors", of = own) => {
    const { wrong, missing, said } = fieldScore(of, field);
    return (wrong + missing) / Math.max(1, said);
  };
  return {
    wanted_found: atLeast(found / wanted, 0.95),
    wanted_found_over_best_rival: atLeast(found / wanted - best, 0),
    wanted_verbatim: atLeast(verbatim / wanted, 0.95),
    furniture_among_kept: atMost(keptFurniture / Math.max(1, keptFurniture + found), 0.08),
    pages_refused: atMost(refused, 0),
    order_kept: atLeast(inOrder / Math.max(1, neighbours), 1),
    dates_wrong_or_missing: atMost(faulty("publishedOn", withDayInFigures(own)), 0.05),
    authors_wrong_or_missing: atMost(faulty("authors"), 0.05),
  };
}

/** What one megabyte takes, by Readability's time on the same page in the same run. */
export function speedMeasures({
  own,
  ownOfDocument,
  readabilityOfDocument,
  readabilityAlone,
  readabilityFromBytes,
}: Speed): Readonly<Record<string, Measure>> {
  return {
    megabyte_on_same_document: atMost(ownOfDocument / readabilityOfDocument, 1),
    megabyte_by_readability_alone: atMost(own / readabilityAlone, 1.5),
    megabyte_by_readability_from_bytes: atMost(own / readabilityFromBytes, 1.5),
  };
}

export function treeMeasures(held: number, trees: number): Readonly<Record<string, Measure>> {
  return { generated_trees_held: atLeast(held, trees) };
}
