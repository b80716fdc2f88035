import { describe, expect, it } from "vitest";
import { locales } from "./locale";
import { type MessageKey, messagesIn, textsIn } from "./texts";

const english = messagesIn.en;
const keys = Object.keys(english).filter((key): key is MessageKey => key in english);

/** The names of the places in a message. */
function places(message: string): string[] {
  return [...new Set([...message.matchAll(/\{(\w+)[,}]/g)].map(([, name = ""]) => name))].sort();
}

describe.each(locales)("the messages in %s", (locale) => {
  const messages = messagesIn[locale];

  it("are those of English, none more and none fewer, and none empty", () => {
    expect(Object.keys(messages)).toEqual(keys);
    expect(keys.filter((key) => messages[key].trim() === "")).toEqual([]);
  });

  it("have the places that English has", () => {
    expect(keys.map((key) => [key, places(messages[key])])).toEqual(keys.map((key) => [key, places(english[key])]));
  });

  it("can all be said", () => {
    const { say } = textsIn(locale);
    for (const key of keys) {
      const values = Object.fromEntries(places(english[key]).map((name) => [name, name === "count" ? 5 : `<${name}>`]));
      expect(say(key, values), key).not.toMatch(/[{}]/);
    }
  });
});

it("are in the script of their language", () => {
  for (const locale of ["be", "ru"] as const) {
    const latin = keys.filter((key) => !/\p{Script=Cyrillic}/u.test(messagesIn[locale][key]));
    expect(latin).toEqual(["correction.head"]);
  }
});

describe("texts", () => {
  it("count by the rules of each language", () => {
    const counted = (locale: "en" | "be" | "ru") =>
      [1, 2, 5, 21, 112].map((count) => textsIn(locale).say("claims.count", { count }));
    expect(counted("en")).toEqual(["1 claim", "2 claims", "5 claims", "21 claims", "112 claims"]);
    expect(counted("be")).toEqual([
      "1 сцвярджэнне",
      "2 сцвярджэнні",
      "5 сцвярджэнняў",
      "21 сцвярджэнне",
      "112 сцвярджэнняў",
    ]);
    expect(counted("ru")).toEqual([
      "1 утверждение",
      "2 утверждения",
      "5 утверждений",
      "21 утверждение",
      "112 утверждений",
    ]);
  });

  it("write days and numbers as each language does, days in UTC", () => {
    const day = new Date("2020-09-13T23:59:59Z");
    expect(textsIn("en").day(day)).toBe("13 September 2020");
    expect(textsIn("be").day("2020-09-13")).toContain("13 верасня 2020");
    expect(textsIn("ru").day(day)).toContain("13 сентября 2020");
    expect(textsIn("ru").number(1234567.5)).toBe("1\u00a0234\u00a0567,5");
  });

  it("keep values apart that are more than words, and take nothing in a value for a place or a tag", () => {
    const claimant = { name: "A <b>{minister}</b>" };
    expect(textsIn("en").parts("claim.byline", { claimant, day: "today" })).toEqual([
      "Claim by ",
      claimant,
      " · today",
    ]);
    expect(textsIn("en").say("filter.remove", { filter: "<i>{x}" })).toBe("Remove the filter <i>{x}");
  });

  it("fail loudly where a value is missing", () => {
    expect(() => textsIn("en").say("claims.count", {})).toThrow();
  });
});
