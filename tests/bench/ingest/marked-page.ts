import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

/** A passage as a reader of the page sees it, white space folded; where there are several right ways, any of them. */
const passageSchema = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]);
export type Passage = z.infer<typeof passageSchema>;

/** What a page says of itself; null where it does not say, left out where nobody has looked. */
const detailsSchema = z.strictObject({
  title: passageSchema.nullish(),
  authors: z.array(z.string()).nullish(),
  /** Calendar days, YYYY-MM-DD, by the publisher's own clock. */
  publishedOn: z.iso.date().nullish(),
  modifiedOn: z.iso.date().nullish(),
  publisher: passageSchema.nullish(),
  /** The language of the article, whatever its markup declares. */
  language: z.string().nullish(),
});
export type MarkedDetails = z.infer<typeof detailsSchema>;

const descriptionSchema = z.strictObject({
  /** The publishing system or template whose structure the page has. */
  system: z.string().default(""),
  features: z.array(z.string()).default([]),
  /** Of the stored bytes; where the page does not declare it, it is said to each reader, as a person would when asked. */
  encoding: z.strictObject({ name: z.string(), isDeclared: z.boolean() }).default({ name: "utf-8", isDeclared: true }),
  /** Parts of the article, in the page's order. */
  wanted: z.array(passageSchema),
  /** What stands round the article and is none of it. */
  furniture: z.array(passageSchema).default([]),
  details: detailsSchema.default({}),
});

export type MarkedPage = z.infer<typeof descriptionSchema> & {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

/** The pages of a folder, NAME.html with its NAME.json, by name. A page without a description is an error. */
export function markedPages(folder: string): MarkedPage[] {
  const names = readdirSync(folder).filter((file) => file.endsWith(".html"));
  return names.sort().map((file) => {
    const name = path.basename(file, ".html");
    return {
      ...description(path.join(folder, `${name}.json`)),
      name,
      bytes: new Uint8Array(readFileSync(path.join(folder, file))),
    };
  });
}

function description(file: string): z.infer<typeof descriptionSchema> {
  if (!existsSync(file)) throw new Error(`Write ${file} beside its page, or take the page away.`);
  const described: unknown = JSON.parse(readFileSync(file, "utf8"));
  const read = descriptionSchema.safeParse(described);
  if (!read.success) throw new Error(`${file} is not as described: ${z.prettifyError(read.error)}`);
  return read.data;
}
