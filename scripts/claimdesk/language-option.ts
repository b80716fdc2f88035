import { InvalidArgumentError, Option } from "commander";
import { languageTag } from "@/domain/language/language-tag";

/** The option of a command by which somebody says which language an article is in. */
export function languageOption(description: string): Option {
  return new Option("--language <code>", description).argParser((value) => {
    const tag = languageTag(value);
    if (tag === null) throw new InvalidArgumentError("Enter a language code such as en, be, ru or ar.");
    return tag;
  });
}
