/** Which columns of a table hold what; numbers from 0. */
export interface Columns {
  readonly statement: number;
  readonly speaker: number | null;
  /** Names of the columns, where the table's first row has them. */
  readonly names: readonly string[] | null;
}

const STATEMENT = [
  /^(?:statements?|claims?|утверждени[ея]|заявлени[ея]|сцвярджэнн[ея]|твердження)$/,
  /^(?:quotes?|quotation|цитат[аы]|цытат[аы]|высказывани[ея]|выказванн[ея])$/,
  /^(?:text|sentence|utterance|said|speech|tweet|post|message|content|body|текст|тэкст)$/,
  /(?:^|[\s_-])(?:statement|claim|quote|text)(?:$|[\s_-])/,
];
const SPEAKER = [
  /^(?:speakers?|claimants?|said[\s_-]by|politician|спикер|говорящий|прамоўца)$/,
  /^(?:names?|who|person|author|имя|кто|автор|хто|імя|аўтар)$/,
  /(?:^|[\s_-])(?:speaker|claimant)(?:$|[\s_-])/,
];

const LOOKED_AT = 200;
/** A statement has more words than a name or a date. */
const FEWEST_WORDS = 3;

/** Finds the column of statements by its name, and else as that with the longest texts; null where there is none. */
export function columnsOf(rows: readonly string[][]): Columns | null {
  const [first = [], ...others] = rows;
  const sample = others.length > 0 ? others : rows;
  const heads = first.map((name) => name.trim().toLowerCase());
  const named = longestColumn(sample, firstMatches(heads, STATEMENT));
  const statement = named ?? longestColumn(sample, [...first.keys()]);
  if (statement === null || (named === null && meanWords(sample, statement) < FEWEST_WORDS)) return null;
  const speaker = firstMatches(heads, SPEAKER).find((column) => column !== statement) ?? null;
  const isShort = others.length > 0 && wordsIn(first[statement] ?? "") * 2 < meanWords(others, statement);
  const isHead = named !== null || speaker !== null || isShort;
  return { statement, speaker, names: isHead ? first.map((name) => name.trim()) : null };
}

/** The columns that the first pattern names which names any. */
function firstMatches(names: readonly string[], patterns: readonly RegExp[]): number[] {
  for (const pattern of patterns) {
    const matching = names.flatMap((name, index) => (pattern.test(name) ? [index] : []));
    if (matching.length > 0) return matching;
  }
  return [];
}

/** The one of these columns with the longest texts; the first where nothing stands in any of them. */
function longestColumn(rows: readonly string[][], columns: readonly number[]): number | null {
  let best: number | null = columns[0] ?? null;
  let most = 0;
  for (const index of columns) {
    const words = meanWords(rows, index);
    if (words > most) [best, most] = [index, words];
  }
  return best;
}

function meanWords(rows: readonly string[][], column: number): number {
  const looked = rows.slice(0, LOOKED_AT);
  return looked.reduce((sum, row) => sum + wordsIn(row[column] ?? ""), 0) / Math.max(1, looked.length);
}

/** Words of letters: an address or a number is none. */
const wordsIn = (text: string) =>
  text
    .slice(0, 1000)
    .split(/\s+/)
    .filter((word) => /\p{L}/u.test(word) && !word.includes("://")).length;
