/** Signs that make a spreadsheet take a cell for a formula, their full-width and small forms included. */
const SIGNS = "=+-@＝＋－＠﹦﹢﹣﹫";

/** What a reader may choose to part cells by besides the comma, or a program take for a line's end. */
const SEPARATORS = ",;|:~^\t\r\n\v\f\u0085\u2028\u2029";

/** What a reader may pass over at the beginning of a cell; blanks can part cells too. */
const passedOver = /[\s"]/;

/** A dash by itself, or a number with its sign: after a mere blank these are plain words, "fell by -3 %". */
const plainWord = /^[+\-＋－](?:\d[\d.,]*%?[.,;:)]*)?(?: |$)/;

/** How far to look for where a plain word ends. */
const LONGEST_WORD = 40;

/** Where a cell could begin: surely after a separator, or perhaps after a blank or a quotation mark. */
type Beginning = "separator" | "blank" | null;

/**
 * Text in which no cell begins like a formula, whatever separator a table with it is read by: an apostrophe stands
 * before each sign a formula could begin with, at the text's beginning, after anything cells are parted by, and before
 * a tab or line end that opens the text. What stands there already gets one more, so that taking one away everywhere
 * gives the text back (docs/csv-cells.md).
 */
export function guarded(text: string): string {
  const parts = /^'*[\t\r\n]/.test(text) ? ["'"] : [];
  let beginning: Beginning = "separator";
  let taken = 0;
  let apostrophes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === "'" && beginning !== null) {
      apostrophes += 1;
      continue;
    }
    if (beginning !== null && SIGNS.includes(character)) {
      const isWord = beginning === "blank" && apostrophes === 0 && plainWord.test(text.slice(at, at + LONGEST_WORD));
      if (!isWord) {
        parts.push(text.slice(taken, at), "'");
        taken = at;
      }
    }
    apostrophes = 0;
    beginning = beginningAfter(character, beginning);
  }
  return parts.join("") + text.slice(taken);
}

function beginningAfter(character: string, before: Beginning): Beginning {
  if (SEPARATORS.includes(character)) return "separator";
  if (!passedOver.test(character)) return null;
  return before === "separator" ? "separator" : "blank";
}
