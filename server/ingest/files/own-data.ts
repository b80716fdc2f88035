import type { ReadDetails } from "@/domain/ingest/ingested-article";
import { isBody } from "@/domain/ingest/organisation-names";

/** Names that programs give where nobody has given one. */
const NO_TITLE =
  /^(?:untitled|document\d*|presentation\d*|powerpoint presentation|slide \d+|layout \d+|print|title|скан|документ\d*)(?:\s|$)|\.(?:docx?|indd|pdf|html?|qxd|pptx?|xlsx?|odt|rtf|tex|dvi|pages|ai|pub|wpd|txt)$|^[a-z]:\\|^(?:https?|file|about):/i;
const NO_AUTHOR =
  /^(?:users?\d*|admin(?:istrator)?|owner|author|unknown|anonymous|default|guest|root|python-docx|un-named|canva|adobe.*|microsoft.*|hp|dell|lenovo|acer|asus|pc|windows.*|apple|mac|registered user|пользователь.*|.*@.*|.*\d{3}.*)$/i;
const LONGEST = 300;

/**
 * What a document's own data say of its title and its authors, where a person has written it and not a program.
 * @param from where that was read, as `ReadDetails` has it
 */
export function ownDetails({ title, author }: { title: string; author: string }, from: string): ReadDetails {
  const details: ReadDetails = {};
  const given = tidy(title).replace(/^microsoft (?:office )?(?:word|powerpoint) [-–] /i, "");
  if (given.includes(" ") && !NO_TITLE.test(given)) details.title = { value: given, from };
  const authors = tidy(author)
    .split(/\s*;\s*/)
    .filter((name) => name.length > 2 && !NO_AUTHOR.test(name));
  if (authors.length > 0) details.authors = { value: authors.map((name) => ({ name, kind: authorKind(name) })), from };
  return details;
}

const tidy = (text: string) =>
  text
    .slice(0, LONGEST)
    .replace(/[\p{C}\s]+/gu, " ")
    .trim();

/** A person has a given name and a family name; one word, or many, is a body. */
export function authorKind(name: string): "person" | "organisation" {
  const words = name.split(/[\s,.]+/).length;
  return words > 1 && words <= 4 && !isBody(name) ? "person" : "organisation";
}
