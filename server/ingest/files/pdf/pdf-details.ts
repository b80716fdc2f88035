import { z } from "zod";
import type { ReadDetails } from "@/domain/ingest/ingested-article";

const infoSchema = z.object({
  Title: z.string().catch(""),
  Author: z.string().catch(""),
  Creator: z.string().catch(""),
  CreationDate: z.string().catch(""),
  Language: z.string().catch(""),
});

const FROM = "the PDF’s own data";

/** Names that programs give where nobody has given one. */
const NO_TITLE =
  /^(?:untitled|document\d*|presentation\d*|powerpoint presentation|slide \d+|microsoft word|layout \d+|print|title|скан|документ\d*)\b|\.(?:docx?|indd|pdf|html?|qxd|pptx?|xlsx?|odt|rtf|tex|dvi|pages|ai|pub|wpd|txt)$|^[a-z]:\\|^(?:https?|file):|^about:/i;
const NO_AUTHOR =
  /^(?:user|users?\d*|admin(?:istrator)?|owner|author|unknown|anonymous|default|guest|root|canva|adobe.*|microsoft.*|hp|dell|lenovo|acer|asus|pc|windows.*|apple|mac|registered user|.*@.*|.*\d{3}.*)$/i;
/** What prints a page made elsewhere: the day is that of the printing. */
const PRINTER = /mozilla|chrome|chromium|skia|safari|firefox|wkhtmltopdf|quartz|edge/i;

/** What a PDF says of itself, where a person has written it. */
export function pdfDetails(info: unknown): ReadDetails {
  const parsed = infoSchema.safeParse(info);
  if (!parsed.success) return {};
  const { Title, Author, Creator, CreationDate, Language } = parsed.data;
  const details: ReadDetails = {};
  const title = tidy(Title).replace(/^microsoft (?:office )?(?:word|powerpoint) [-–] /i, "");
  if (title.includes(" ") && !NO_TITLE.test(title)) details.title = { value: title, from: FROM };
  const authors = tidy(Author)
    .split(/\s*;\s*/)
    .filter((name) => name.length > 2 && !NO_AUTHOR.test(name));
  if (authors.length > 0) {
    details.authors = { value: authors.map((name) => ({ name, kind: kindOf(name) })), from: FROM };
  }
  const day = PRINTER.test(Creator) ? null : dayOf(CreationDate);
  if (day !== null) details.publishedOn = { value: day, from: "the day on which the PDF was made" };
  const language = canonical(Language);
  if (language !== null) details.language = { value: language, from: FROM };
  return details;
}

const tidy = (text: string) =>
  text
    .replace(/[\p{C}\s]+/gu, " ")
    .trim()
    .slice(0, 300);

/** A person has a given name and a family name; one word, or many, is a body. */
function kindOf(name: string): "person" | "organisation" {
  const words = name.split(/[\s,]+/).length;
  const isBody =
    /\b(?:ministry|department|office|council|commission|agency|bank|university|institute|organi[sz]ation|government|committee|association|ltd|inc|gmbh)\b/i;
  return words > 1 && words <= 4 && !isBody.test(name) ? "person" : "organisation";
}

/** "D:20240512083000+03'00'" as the day on its own clock. */
function dayOf(date: string): string | null {
  const [, year, month, day] = /^(?:D:)?(\d{4})(\d\d)(\d\d)/.exec(date) ?? [];
  const parsed = z.iso.date().safeParse(`${year}-${month}-${day}`);
  return parsed.success && Number(year) >= 1990 ? parsed.data : null;
}

function canonical(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll("_", "-"))[0] ?? null;
  } catch {
    return null;
  }
}
