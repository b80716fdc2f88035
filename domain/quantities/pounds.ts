import type { Numeral } from "./number-words";
import { afterJoiningDash, isWord, lowerAt, standsAt, type Token } from "./tokens";

const WEIGHING = new Set("weigh weighs weighed weighing weight heavier lighter".split(" "));
/** Behind "pounds of" these are paid and not weighed. */
const PAID = new Set(
  "public private taxpayer taxpayers money debt debts cash funding investment savings damage aid spending income profit profits cuts losses revenue tax taxes unpaid fines government european eu support the their its his her our".split(
    " ",
  ),
);
const MONEY_BEHIND_HYPHEN = new Set("note notes coin coins house home mansion deal contract".split(" "));
const WEIGHING_WITHIN = 4;
/** Nobody weighs millions of pounds in the news. */
const MAX_WEIGHED = 100_000;

/** Whether the "pounds" behind a number are a mass: "weighed 20 pounds", "500 pounds of cocaine", "a 500-pound bomb". */
export function isMassInPounds(tokens: readonly Token[], first: number, numeral: Numeral): boolean {
  const dashed = afterJoiningDash(tokens, numeral.next);
  const index = dashed ?? numeral.next;
  if (!standsAt(tokens, index, "pound", "pounds") || numeral.value > MAX_WEIGHED) return false;
  if (dashed !== null) return !MONEY_BEHIND_HYPHEN.has(lowerAt(tokens, index + 1));
  const measured = tokens[index + 2];
  if (standsAt(tokens, index + 1, "of") && isWord(measured)) return !PAID.has(measured.lower);
  for (let before = first - 1; before >= first - WEIGHING_WITHIN; before -= 1) {
    if (WEIGHING.has(lowerAt(tokens, before))) return true;
  }
  return false;
}
