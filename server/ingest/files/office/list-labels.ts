/** How a level of a numbered list is counted and written. */
export interface ListLevel {
  readonly start: number;
  readonly format: string;
  /** "%1.%2)" with the numbers of the levels in it. */
  readonly text: string;
}

/** Counts the lists of a document. */
export class ListCounter {
  /** By list, the numbers of its levels so far. */
  readonly #numbers = new Map<string, number[]>();
  readonly #begun = new Set<string>();

  /**
   * The label of the next item of a list; null where its level has none.
   * @param list lists that go on in each other have the same
   * @param restart set where a list begins anew, once for each key
   */
  next(
    list: string,
    level: number,
    levels: readonly ListLevel[],
    restart?: { key: string; start: number },
  ): string | null {
    const numbers = this.#numbers.get(list) ?? [];
    const at = levels[level];
    if (at === undefined) return null;
    const isNew = restart !== undefined && !this.#begun.has(restart.key);
    if (isNew) this.#begun.add(restart.key);
    numbers.length = Math.min(numbers.length, level + 1);
    const before = numbers[level];
    numbers[level] = isNew ? restart.start : before === undefined ? at.start : before + 1;
    this.#numbers.set(list, numbers);
    if (at.format === "bullet" || at.format === "none" || at.text === "") return null;
    return at.text.replace(/%([1-9])/g, (_, digit: string) => {
      const which = Number(digit) - 1;
      return written(numbers[which] ?? levels[which]?.start ?? 1, levels[which]?.format ?? "decimal");
    });
  }
}

function written(number: number, format: string): string {
  if (format === "lowerLetter") return letters(number);
  if (format === "upperLetter") return letters(number).toUpperCase();
  if (format === "lowerRoman") return roman(number);
  if (format === "upperRoman") return roman(number).toUpperCase();
  return format === "decimalZero" && number < 10 ? `0${number}` : String(number);
}

/** a to z, then aa to zz, as Word has it. */
function letters(number: number): string {
  if (number < 1 || number > 780) return String(number);
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

const ROMAN: [number, string][] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number);
  let rest = number;
  let text = "";
  for (const [value, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return text;
}
