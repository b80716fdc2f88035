const SAYS_DAY =
  /publi|post|creat|submit|updat|modif|edit|chang|writ|ver[öo]ffentlich|erschien|aktualis|stand|mis (?:à jour|en ligne)|opublik|publik|udgiv|julkais|napisa|dodan|objav|опубл|апубл|обновл|абноўл|дата|date|datum|fecha|data|\bby\b|\bvon\b|\bpar\b|\bpor\b/iu;

/** Days beside these words are a person's and not an article's. */
const PERSONAL =
  /(?:^|[^\p{L}])(?:joined|registered|member since|born|registriert|dabei seit|mitglied seit|inscrit|beigetreten|зарегистрирован|регистрация|dołączył|zarejestrowany)[^\p{L}]{0,3}(?:\p{L}{2,12}[,.]?\s*)?$/iu;

/** The most words that stand about a day on a line that tells no more than when: a weekday, a time, a name. */
const MOST_WORDS = 14;

/**
 * Whether the line of a day tells when an article was published rather than something that the text tells of. `before`
 * and `behind` are what stands about the day.
 */
export function isDateLine(before: string, behind: string): boolean {
  const rest = `${before} ${behind}`;
  const words = rest.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length > MOST_WORDS || PERSONAL.test(before.slice(-60)) || /[.!?]\s+\p{Lu}/u.test(rest)) return false;
  const inFront = before.match(/\p{L}+/gu) ?? [];
  if (inFront.length > 10) return false;
  // "The bridge opened on 1 May 2019." is a sentence, "Posted on 1 May 2019 by Jo Lind" is none.
  const small = inFront.filter((word) => !/^\p{Lu}/u.test(word));
  const isSentence = small.length >= 2 && inFront.length >= 3 && /[.!?]["”»]?\s*$/u.test(behind);
  return !isSentence || SAYS_DAY.test(before);
}

/** Whether a day stands at the head of a paragraph as the day of its news: "March 11, 2015 -- The bridge …". */
export function isDateline(before: string, behind: string): boolean {
  if (/^\s*(?:date|posted|published|datum|fecha|data)\s*:\s*(?:\p{L}{2,9},?\s*)?$/iu.test(before)) return true;
  return before.trim().length <= 1 && /^\s?(?:[-–—:(|]|\.\s)/u.test(behind);
}
