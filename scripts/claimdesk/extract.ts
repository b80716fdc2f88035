import { type Command, Option } from "commander";
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
    .argument("<file>", "a .txt, .md or .html file, or - for standard input")
    .option("--all", "with --format json: every sentence with its score as well")
    .addOption(new Option("--format <format>", "how to print").choices(["json", "text"]).default("text"))
    .addOption(languageOption("language of the article, such as en or be; otherwise as the page or the text says"))
    .option("--date <date>", "day it was published, as 2020-09-14")
    .action(async (file: string, options: ExtractOptions) => {
      const known = newArticleSchema.pick({ publishedOn: true }).safeParse({ publishedOn: options.date ?? "" });
      if (!known.success) throw new CommandFailure(known.error.issues.map((issue) => issue.message).join("\n"));
      const { text, details } = await readArticle(file);
      const { chooseLanguage } = await import("@/domain/language/choose-language");
      const language = options.language ?? chooseLanguage({ declared: details.language, text }).tag;
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
        options.format === "json"
          ? extractionJson(article, extraction, options.all === true)
          : extractionText(article, extraction),
      );
    });
}
