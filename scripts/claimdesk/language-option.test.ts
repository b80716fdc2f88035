import { Command } from "commander";
import { expect, it } from "vitest";
import { languageOption } from "./language-option";

function given(...args: string[]): unknown {
  const command = new Command().exitOverride().configureOutput({ writeErr: () => undefined });
  return command.addOption(languageOption("its language")).parse(args, { from: "user" }).opts().language;
}

it.each([
  ["EN", "en"],
  ["be_BY", "be-BY"],
])("reads %s as %s", (typed, tag) => {
  expect(given("--language", typed)).toBe(tag);
});

it.each(["xx", "", "{{ lang }}"])("refuses %j, saying what to write", (typed) => {
  expect(() => given("--language", typed)).toThrow("Enter a language code such as en, be, ru or ar.");
});
