import { z } from "zod";
import { isWebAddress } from "@/domain/web-address";
import { type TextLink, textLinkSchema } from "./ingested-article";

/**
 * Links that belong to a text, and heads of its tables. The text is known by its hash: to another, such as one that was
 * changed meanwhile, they are none.
 */
export interface LinksOfText {
  /** Of the UTF-8 bytes of the text, hex. */
  textSha256: string;
  links: TextLink[];
  /** Where cells begin that head a row or a column. */
  heads: number[];
}

const linksOfTextSchema = z.object({
  textSha256: z.string(),
  links: z.array(textLinkSchema.extend({ url: z.string().refine(isWebAddress) })),
  heads: z.array(z.int().nonnegative()),
});

/** As a form carries them. */
export function writtenLinks(links: LinksOfText): string {
  return JSON.stringify(links);
}

/** What `writtenLinks` gave; anything else is no links. */
export const linksField = z
  .string()
  .transform((written): LinksOfText | undefined => {
    try {
      return linksOfTextSchema.safeParse(JSON.parse(written)).data;
    } catch {
      return undefined;
    }
  })
  .optional();
