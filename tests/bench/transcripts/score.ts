import type { Extractor } from "@/domain/extraction/extractor";
import { isRightClaimant } from "@/tests/bench/extraction/claimant-match";
import type { Speaker, SpokenDocument } from "./document";
import type { TranscriptStyle } from "./styles";

/** What became of one document in one style; counts of claims. */
export type Outcome = {
  readonly claims: number;
  readonly right: number;
  /** With a name that is not the one who speaks. */
  readonly falseNames: number;
  /** Names that were wrong, each once. */
  readonly wrong: readonly string[];
};

type SetTurn = { readonly start: number; readonly end: number; readonly speaker: Speaker };

/** A document in a style, with the ranges of its turns; UTF-16 offsets. */
export function setInStyle(document: SpokenDocument, style: TranscriptStyle): { text: string; turns: SetTurn[] } {
  const { label, behind = "", between = "\n\n", head, set } = style;
  let text = `${document.title}\n\n${head?.(document) ?? ""}`;
  const spoken = new Set<string>();
  const turns = document.turns.map(({ speaker, text: said }, turn) => {
    const place = { speaker, turn, isFirst: !spoken.has(speaker.id) };
    spoken.add(speaker.id);
    const start = text.length;
    text += `${label(place)}${set?.(said, place) ?? said}${behind}`;
    const end = text.length;
    text += between;
    return { start, end, speaker };
  });
  return { text, turns };
}

/** Extracts the claims of a document in a style and holds each claimant against the one whose turn the claim stands in. */
export async function outcomeOf(
  extractor: Extractor,
  document: SpokenDocument,
  style: TranscriptStyle,
): Promise<Outcome> {
  const { text, turns } = setInStyle(document, style);
  const { claims } = await extractor.extract({ text, language: "en" });
  const wrong = new Set<string>();
  let right = 0;
  let falseNames = 0;
  for (const { quote, claimant } of claims) {
    const turn = turns.find(({ start, end }) => quote.start >= start && quote.end <= end);
    const isNamed = claimant !== null && claimant.kind !== "publication";
    const isRight =
      isNamed &&
      turn !== undefined &&
      isRightClaimant(style.known?.(turn.speaker) ?? turn.speaker.name, { kind: "other", name: claimant.name });
    if (isRight) right += 1;
    else {
      if (isNamed) falseNames += 1;
      wrong.add(isNamed ? `${claimant.name} for ${turn?.speaker.name ?? "nobody"}` : (claimant?.kind ?? "nobody"));
    }
  }
  return { claims: claims.length, right, falseNames, wrong: [...wrong] };
}
