import { z } from "zod";
import type { ReadDetails } from "@/domain/ingest/ingested-article";
import { languageTag } from "@/domain/language/language-tag";
import { ownDetails } from "@/server/ingest/files/own-data";

const infoSchema = z.object({
  Title: z.string().catch(""),
  Author: z.string().catch(""),
  Creator: z.string().catch(""),
  CreationDate: z.string().catch(""),
  Language: z.string().catch(""),
});

const FROM = "the PDF’s own data";

/** What prints a page made elsewhere: the day is that of the printing. */
const PRINTER = /mozilla|chrome|chromium|skia|safari|firefox|wkhtmltopdf|quartz|edge/i;

/** What a PDF says of itself, where a person has written it. */
export function pdfDetails(info: unknown): ReadDetails {
  const parsed = infoSchema.safeParse(info);
  if (!parsed.success) return {};
  const { Title, Author, Creator, CreationDate, Language } = parsed.data;
  const details = ownDetails({ title: Title, author: Author }, FROM);
  const day = PRINTER.test(Creator) ? null : dayOf(CreationDate);
  if (day !== null) details.publishedOn = { value: day, from: "the day on which the PDF was made" };
  const language = languageTag(Language);
  if (language !== null) details.language = { value: language, from: FROM };
  return details;
}

/** "D:20240512083000+03'00'" as the day on its own clock. */
function dayOf(date: string): string | null {
  const [, year, month, day] = /^(?:D:)?(\d{4})(\d\d)(\d\d)/.exec(date) ?? [];
  const parsed = z.iso.date().safeParse(`${year}-${month}-${day}`);
  return parsed.success && Number(year) >= 1990 ? parsed.data : null;
}
