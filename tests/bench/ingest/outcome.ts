import { decodedHtml } from "./decoded-html";
import { type DetailFault, type DetailField, detailOutcomes } from "./details";
import type { MarkedPage } from "./marked-page";
import { type PassageOutcome, passageOutcome } from "./passages";
import type { Reader } from "./reader";

/** What a reader made of a page. */
export interface Outcome {
  readonly page: MarkedPage;
  readonly isRefused: boolean;
  /** What it threw instead of refusing in words; null where it did not. */
  readonly thrown: string | null;
  readonly passages: PassageOutcome;
  readonly details: readonly DetailFault[];
  /** Letters of what was lost, changed or kept wrongly: the greater, the worse for who relies on the text. */
  readonly weight: number;
}

/** A reader that throws has refused the page, as it would for the person who brought it. */
export async function outcomeOf(reader: Reader, page: MarkedPage): Promise<Outcome> {
  const said = page.encoding.isDeclared ? undefined : page.encoding.name;
  let thrown: string | null = null;
  const read = await reader.read(page.bytes, said).catch((error: unknown) => {
    thrown = error instanceof Error ? error.message : String(error);
    return null;
  });
  const passages = passageOutcome(page, read?.text ?? "");
  const wrong = [...passages.lost, ...passages.changed, ...passages.keptFurniture];
  return {
    page,
    isRefused: read === null,
    thrown,
    passages,
    details: detailOutcomes(page.details, read?.details ?? {}),
    weight: wrong.reduce((sum, passage) => sum + passage.length, 0),
  };
}

/** A reader's figures over all pages. */
export interface Score {
  readonly wanted: number;
  readonly found: number;
  readonly verbatim: number;
  readonly furniture: number;
  readonly keptFurniture: number;
  readonly neighbours: number;
  readonly inOrder: number;
  readonly refused: number;
}

export function scoreOf(outcomes: readonly Outcome[]): Score {
  const sum = (of: (outcome: Outcome) => number) => outcomes.reduce((total, outcome) => total + of(outcome), 0);
  const wanted = sum(({ page }) => page.wanted.length);
  const found = wanted - sum(({ passages }) => passages.lost.length);
  return {
    wanted,
    found,
    verbatim: found - sum(({ passages }) => passages.changed.length),
    furniture: sum(({ page }) => page.furniture.length),
    keptFurniture: sum(({ passages }) => passages.keptFurniture.length),
    neighbours: sum(({ passages }) => passages.neighbours.all),
    inOrder: sum(({ passages }) => passages.neighbours.inOrder),
    refused: outcomes.filter(({ isRefused }) => isRefused).length,
  };
}

/** The pages whose day of publication stands in their bytes in figures, as 2024-03-18; the others have it in words. */
export function withDayInFigures(outcomes: readonly Outcome[]): Outcome[] {
  return outcomes.filter(({ page: { bytes, encoding, details } }) => {
    const day = details.publishedOn ?? null;
    return day !== null && decodedHtml(bytes, encoding.isDeclared ? undefined : encoding.name).includes(day);
  });
}

/** How often the field was read right, wrong and not at all where a page says it, and given where none does. */
export function fieldScore(outcomes: readonly Outcome[], field: DetailField) {
  const all = outcomes.flatMap(({ details }) => details.filter((detail) => detail.field === field));
  const count = (outcome: DetailFault["outcome"]) => all.filter((detail) => detail.outcome === outcome).length;
  const [right, wrong, missing] = [count("right"), count("wrong"), count("missing")];
  return { right, wrong, missing, invented: count("invented"), said: right + wrong + missing };
}
