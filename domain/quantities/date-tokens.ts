import type { DateMention } from "@/domain/dates/date-mention";
import type { Token } from "./tokens";

/** The tokens with those of dates blanked out, so that nothing is read into them. */
export function withoutDates(tokens: readonly Token[], dates: readonly (DateMention | undefined)[]): readonly Token[] {
  return tokens.map((token, at) =>
    dates[at] === undefined ? token : { ...token, kind: "sign", text: "", lower: "", isGlued: false },
  );
}

/** For each token the date mention that it belongs to, or undefined; `mentions` in order, without overlaps. Linear. */
export function dateTokens(
  tokens: readonly Token[],
  mentions: readonly DateMention[],
): readonly (DateMention | undefined)[] {
  let index = 0;
  return tokens.map((token) => {
    while (index < mentions.length && (mentions[index]?.end ?? 0) <= token.start) index += 1;
    const mention = mentions[index];
    return mention !== undefined && token.start >= mention.start ? mention : undefined;
  });
}
