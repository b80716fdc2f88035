import { type Command, Option } from "commander";
import { type ExtractedClaimant, type Extraction, otherClaimant } from "@/domain/extraction/extractor";
import { detectLanguage } from "@/domain/extraction/language";
import { newArticleSchema } from "@/features/articles/schema";
import { currentExtractor } from "@/server/extraction";
import { CommandFailure } from "./failure";
import { readArticle } from "./read-article";

interface ExtractOptions {
  all?: true;
  format: "json" | "text";
  language?: string;
  date?: string;
}

export function addExtractCommand(program: Command): void {
  program
    .command("extract")
    .description("Finds the checkable claims of an article and prints them. Stores nothing.")
    .argument("<file>", "a .txt, .md or .html file, or - for standard input")
    .option("--all", "with --format json: every sentence with its score as well")
    .addOption(new Option("--format <format>", "how to print").choices(["json", "text"]).default("text"))
    .option("--language <code>", "language of the article, such as en or be")
    .option("--date <date>", "day it was published, as 2020-09-14")
    .action(async (file: string, options: ExtractOptions) => {
      const known = newArticleSchema
        .pick({ language: true, publishedOn: true })
        .safeParse({ language: options.language ?? "", publishedOn: options.date ?? "" });
      if (!known.success) throw new CommandFailure(known.error.issues.map((issue) => issue.message).join("\n"));
      const { text, details } = await readArticle(file);
      const language = options.language ?? details.language ?? detectLanguage(text) ?? "en";
      const publishedOn = options.date ?? details.publishedOn;
      const { title, publisher, author } = details;
      const about = {
        language,
        ...(title === undefined ? {} : { title }),
        ...(publisher === undefined ? {} : { publisher }),
        ...(author === undefined ? {} : { author }),
        ...(publishedOn === undefined ? {} : { publishedOn }),
      };
      const extraction = await currentExtractor().extract({ text, ...about });
      const article = { ...about, extractor: extraction.extractor, text };
      process.stdout.write(
        options.format === "json" ? asJson(article, extraction, options.all === true) : asText(extraction),
      );
    });
}

/** The stable shape; offsets are UTF-16 into article.text. */
function asJson(article: object, { claims, sentences }: Extraction, all: boolean): string {
  const printed = {
    article,
    claims: claims.map(({ quote, claimant, checkWorthiness, reasons }) => ({
      quote,
      claimant: otherClaimant(claimant),
      checkWorthiness,
      reasons,
    })),
    ...(all
      ? { sentences: sentences.map(({ start, end, checkWorthiness, kind }) => ({ start, end, checkWorthiness, kind })) }
      : {}),
  };
  return `${JSON.stringify(printed, null, 2)}\n`;
}

function saidBy(claimant: ExtractedClaimant | null): string {
  if (claimant === null) return "a speaker who cannot be told";
  return claimant.name ?? "the publication itself";
}

function asText({ claims }: Extraction): string {
  if (claims.length === 0) return "No checkable claim was found.\n";
  return claims
    .map(({ quote, claimant, checkWorthiness, reasons }) => {
      const facts = [saidBy(claimant), ...reasons].join("; ");
      return `${checkWorthiness.toFixed(2)}  ${quote.exact.replace(/\s+/g, " ")}\n      ${facts}\n`;
    })
    .join("\n");
}
