import { type Command, Option } from "commander";
import { authorNames, authorsOfLines } from "@/domain/ingest/author-lines";
import { detailValues } from "@/domain/ingest/detail-values";
import { readKinds } from "@/domain/ingest/original-file";
import { UNKNOWN_LANGUAGE } from "@/domain/language/language-tag";
import { newArticleSchema } from "@/features/articles/schema";
import { currentExtractor } from "@/server/extraction";
import { CommandFailure } from "./failure";
import { languageOption } from "./language-option";
import { extractionJson, extractionText } from "./printed-extraction";
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
    .argument("<file>", `${readKinds}, in a file; or - for standard input`)
    .option("--all", "with --format json: every sentence with its score as well")
    .addOption(new Option("--format <format>", "how to print").choices(["json", "text"]).default("text"))
    .addOption(languageOption("language of the article, such as en or be; otherwise as the page or the text says"))
    .option("--date <date>", "day it was published, as 2020-09-14")
    .action(async (file: string, options: ExtractOptions) => {
      const known = newArticleSchema.pick({ publishedOn: true }).safeParse({ publishedOn: options.date ?? "" });
      if (!known.success) throw new CommandFailure(known.error.issues.map((issue) => issue.message).join("\n"));
      const { text, details } = await readArticle(file);
      const read = detailValues(details);
      const language = options.language ?? read.language ?? UNKNOWN_LANGUAGE;
      const publishedOn = options.date ?? read.publishedOn;
      const { title, publisher } = read;
      const authors = authorsOfLines(read.authors ?? "");
      const about = {
        language,
        ...(title === undefined ? {} : { title }),
        ...(publisher === undefined ? {} : { publisher }),
        ...(authors.length === 0 ? {} : { author: authorNames(authors), authors }),
        ...(publishedOn === undefined ? {} : { publishedOn }),
      };
      const extraction = await currentExtractor().extract({ text, ...about });
      const article = { ...about, extractor: extraction.extractor, text };
      process.stdout.write(
        options.format === "json"
          ? extractionJson(article, extraction, options.all === true)
          : extractionText(article, extraction),
      );
    });
}
