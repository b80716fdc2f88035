import { markdownTable } from "@/tests/bench/extraction/table";
import { type DetailField, detailFields } from "./details";
import { fieldScore, type Outcome, scoreOf, withDayInFigures } from "./outcome";
import type { Speed } from "./speed";

export interface ReaderOutcomes {
  readonly name: string;
  readonly outcomes: readonly Outcome[];
}

const percent = (part: number, whole: number) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);

/** How the readers fare over all pages, and each field. */
export function scoreTables(readers: readonly ReaderOutcomes[]): string {
  const scores = readers.map(({ outcomes }) => scoreOf(outcomes));
  const row = (what: string, of: (score: ReturnType<typeof scoreOf>) => string) => [what, ...scores.map(of)];
  const names = readers.map(({ name }) => name);
  const kept = markdownTable(
    ["measure", ...names],
    [
      row("wanted passages found, by letters and digits", ({ found, wanted }) => percent(found, wanted)),
      row("wanted passages found to the letter, nothing glued to them", ({ verbatim, wanted }) =>
        percent(verbatim, wanted),
      ),
      row("furniture among the marked passages that were kept", ({ keptFurniture, found }) =>
        percent(keptFurniture, keptFurniture + found),
      ),
      row("furniture kept, of all that was marked", ({ keptFurniture, furniture }) =>
        percent(keptFurniture, furniture),
      ),
      row("neighbouring passages in the page’s order", ({ inOrder, neighbours }) => percent(inOrder, neighbours)),
      row("pages refused", ({ refused }) => String(refused)),
    ],
  );
  const fieldRow = (what: string, field: DetailField, of: (outcomes: readonly Outcome[]) => readonly Outcome[]) => [
    what,
    ...readers.map(({ outcomes }) => {
      const { right, wrong, missing, invented } = fieldScore(of(outcomes), field);
      return `${right} / ${wrong} / ${missing} / ${invented}`;
    }),
  ];
  const details = [
    ...detailFields.map((field) => fieldRow(field, field, (outcomes) => outcomes)),
    fieldRow("publishedOn, of the pages that have it in figures somewhere", "publishedOn", withDayInFigures),
  ];
  return `${kept}\n\n${markdownTable(["right / wrong / missing / given though the page does not say it", ...names], details)}`;
}

/** Each page with the wanted passages that each reader found, and the furniture it kept. */
export function pageTable(readers: readonly ReaderOutcomes[]): string {
  const [first] = readers;
  const rows = (first?.outcomes ?? []).map(({ page }, at) => [
    page.name,
    page.system,
    String(page.wanted.length),
    ...readers.map(({ outcomes }) => {
      const outcome = outcomes[at];
      if (outcome === undefined || outcome.isRefused) return outcome?.thrown ? "threw" : "refused";
      const { lost, changed, keptFurniture } = outcome.passages;
      const found = page.wanted.length - lost.length;
      return `${found}${changed.length > 0 ? `, ${changed.length} changed` : ""}${keptFurniture.length > 0 ? `, +${keptFurniture.length}` : ""}`;
    }),
  ]);
  return markdownTable(["page", "structure of", "wanted", ...readers.map(({ name }) => name)], rows);
}

const short = (text: string) => (text.length > 90 ? `${text.slice(0, 88)}…` : text);

/** What one reader lost, changed and kept wrongly on each page, the worst first; `limit` passages of a kind. */
export function faultList(outcomes: readonly Outcome[], limit: number): string {
  const faults = [...outcomes].sort((a, b) => b.weight - a.weight);
  const lines = faults.flatMap(({ page, isRefused, thrown, passages, details, weight }) => {
    const listed = (what: string, of: readonly string[]) => [
      ...of.slice(0, limit).map((text) => `  - ${what}: ${short(text)}`),
      ...(of.length > limit ? [`  - and ${of.length - limit} more ${what}`] : []),
    ];
    const wrong = details.filter(({ outcome }) => outcome !== "right" && outcome !== "none");
    const inner = [
      ...(isRefused ? [thrown === null ? "  - refused" : `  - threw: ${short(thrown)}`] : []),
      ...(isRefused ? [] : listed("lost", passages.lost)),
      ...listed("changed", passages.changed),
      ...listed("kept wrongly", passages.keptFurniture),
      ...(isRefused
        ? []
        : wrong.map(
            ({ field, outcome, given }) => `  - ${field} ${outcome}${given === "" ? "" : `: ${short(given)}`}`,
          )),
    ];
    return inner.length === 0 ? [] : [`- **${page.name}** (${weight} letters)`, ...inner];
  });
  return lines.length === 0 ? "None." : lines.join("\n");
}

export function speedLine(what: string, speed: Speed): string[] {
  const { own, ownOfDocument, readabilityOfDocument, readabilityAlone, readabilityFromBytes, megabytes } = speed;
  return [
    what,
    (own / megabytes).toFixed(0),
    (readabilityAlone / megabytes).toFixed(0),
    (readabilityFromBytes / megabytes).toFixed(0),
    `${(own / readabilityAlone).toFixed(2)} ×`,
    `${(own / readabilityFromBytes).toFixed(2)} ×`,
    `${(ownOfDocument / readabilityOfDocument).toFixed(2)} ×`,
  ];
}
