import type { Found } from "@/domain/quantities/phrases";
import { afterJoiningDash, isNumber, lowerAt, standsAt, type Token } from "@/domain/quantities/tokens";
import { ORDINAL_ENDINGS, ORDINALS } from "./date-words";

/** An ordinal up to 31 or so at `at`: "third", "21st", "twenty-first". */
export function ordinalAt(tokens: readonly Token[], at: number): Found<number> | null {
  const word = ORDINALS.get(lowerAt(tokens, at));
  if (word !== undefined) return { value: word, next: at + 1 };
  const token = tokens[at];
  const ending = tokens[at + 1];
  if (isNumber(token) && /^\d{1,2}$/u.test(token.text) && ending?.isGlued === true) {
    return ORDINAL_ENDINGS.has(ending.lower) ? { value: Number(token.text), next: at + 2 } : null;
  }
  if (!standsAt(tokens, at, "twenty", "thirty")) return null;
  const index = afterJoiningDash(tokens, at + 1);
  const unit = index === null ? undefined : ORDINALS.get(lowerAt(tokens, index));
  if (index === null || unit === undefined || unit > 9) return null;
  return { value: (standsAt(tokens, at, "twenty") ? 20 : 30) + unit, next: index + 1 };
}
