import { expect, it } from "vitest";
import { locales } from "@/domain/interface/locale";
import { textsIn } from "@/domain/interface/texts";
import { formRefusals } from "./form-refusals";

it("are in the language of the page, which its address or the site's own decides", () => {
  const wordsAt = (url: string, language: "en" | "be" | "ru") => formRefusals(url, language).tooLarge(65_536).words;
  const wordsIn = (locale: "en" | "be" | "ru") => textsIn(locale).say("refusal.tooLarge");
  for (const language of locales) {
    expect(wordsAt("/claims/x/report", language)).toBe(wordsIn(language));
    expect(wordsAt("/be/claims/x/report?y", language)).toBe(wordsIn("be"));
    expect(wordsAt("/ru/claims/x/report", language)).toBe(wordsIn("ru"));
    expect(wordsAt("/desk/people", language)).toContain("this form may have");
  }
});

it("speak of signing in to those alone who have to", () => {
  for (const locale of locales)
    expect(formRefusals("/claims/x/report", locale).tooLarge(65_536).words).not.toMatch(/sign/i);
  const { tooLarge } = formRefusals("/desk/people", "be");
  expect(tooLarge(256 * 1024).words).toMatch(/256 KB.*sign in again/);
  expect(tooLarge(1024 * 1024).words).not.toContain("sign in");
});

it("give back what was typed into a page that is too old", () => {
  const typed = [
    { label: "Title", value: "A" },
    { label: "Text", value: "B\nC" },
  ];
  expect(formRefusals("/desk", "be").outdated(typed).words).toMatch(/copy it first\.\n\nTitle:\nA\n\nText:\nB\nC$/);
  expect(formRefusals("/claims/x/report", "be").outdated(typed).words).toMatch(
    /скапіруйце яго\.\n\nTitle:\nA\n\nText:\nB\nC$/,
  );
});
