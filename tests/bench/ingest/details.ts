import { lettersAndDigits } from "./folded";
import type { MarkedDetails } from "./marked-page";
import type { ReadArticle } from "./reader";

export const detailFields = ["title", "authors", "publishedOn", "modifiedOn", "publisher", "language"] as const;
export type DetailField = (typeof detailFields)[number];

/** `invented`: given, though the page does not say it. `none`: neither said nor given. */
export type DetailOutcome = "right" | "wrong" | "missing" | "invented" | "none";

/** A field with what was given for it, where that is not right. */
export interface DetailFault {
  readonly field: DetailField;
  readonly outcome: DetailOutcome;
  readonly given: string;
}

/** Each field that somebody looked for on the page, with how it was read. */
export function detailOutcomes(said: MarkedDetails, given: ReadArticle["details"]): DetailFault[] {
  return detailFields.flatMap((field): DetailFault[] => {
    const right = said[field];
    if (right === undefined) return [];
    const value = given[field];
    const shown = typeof value === "string" ? value : (value ?? []).join("; ");
    const isGiven = shown.trim() !== "";
    if (right === null) return [{ field, outcome: isGiven ? "invented" : "none", given: shown }];
    if (!isGiven) return [{ field, outcome: "missing", given: shown }];
    return [{ field, outcome: isRight(field, right, value ?? "") ? "right" : "wrong", given: shown }];
  });
}

function isRight(field: DetailField, right: string | readonly string[], value: string | readonly string[]): boolean {
  const wanted = typeof right === "string" ? [right] : right;
  const given = typeof value === "string" ? [value] : value;
  if (field === "authors") return keysOf(wanted).join() === keysOf(given).join();
  if (field === "language") return languageOf(wanted[0] ?? "") === languageOf(given[0] ?? "");
  return keysOf(wanted).includes(keysOf(given)[0] ?? "");
}

const keysOf = (names: readonly string[]) => names.map(lettersAndDigits).sort();
const languageOf = (tag: string) => tag.toLowerCase().split(/[-_]/)[0] ?? "";
