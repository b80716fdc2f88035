import { describe, expect, it } from "vitest";
import { languageName, languageOptions } from "./language-names";
import { languageTag } from "./language-tag";

describe("languageOptions", () => {
  it("offers many languages by their English names, in the order of these", () => {
    const options = languageOptions();
    expect(options.length).toBeGreaterThanOrEqual(60);
    expect(options).toContainEqual({ value: "be", label: "Belarusian" });
    expect(options).toContainEqual({ value: "sr-Latn", label: "Serbian (Latin)" });
    const labels = options.map(({ label }) => label);
    expect(labels).toEqual([...labels].sort());
  });

  it("offers each only once, as a tag that can be stored, with a name of its own", () => {
    const options = languageOptions();
    expect(options.filter(({ value }) => languageTag(value) !== value)).toEqual([]);
    expect(options.filter(({ value, label }) => value === label)).toEqual([]);
    expect(new Set(options.map(({ label }) => label)).size).toBe(options.length);
  });

  it.each(["en-GB", "be-tarask", "und", "nds", "x y"])("keeps %s where it is stored", (stored) => {
    expect(languageOptions(stored).filter(({ value }) => value === stored)).toHaveLength(1);
    expect(languageOptions().some(({ value }) => value === stored)).toBe(false);
  });
});

it("calls an unknown language unknown, and one without a name by its tag", () => {
  expect(languageName("und")).toBe("Not known yet");
  expect(languageName("en-GB")).toBe("English (en-GB)");
  expect(languageName("nds")).toBe("nds");
  expect(languageName("not a tag")).toBe("not a tag");
});
