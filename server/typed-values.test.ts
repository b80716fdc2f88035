import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { formField, untouched } from "@/domain/form-state";
import { codeFiles, root } from "@/tests/harness/source-tree";
import { keptWords, typedValues, untypedFields } from "./typed-values";

it("gives back what was typed, but no password, file, or field of React's", () => {
  const form = new FormData();
  form.append("$ACTION_KEY", "x");
  form.append("name", "Nadia Quill");
  form.append("reasonTags", "a");
  form.append("reasonTags", "b");
  form.append("password", "a few words will do");
  form.append("passwordAgain", "a few words will do");
  form.append("file", new File(["text"], "a.txt"));
  expect(typedValues(form)).toEqual({ name: ["Nadia Quill"], reasonTags: ["a", "b"], file: [] });
});

it("every password field has a name that keeps it from being given back", () => {
  const sources = codeFiles()
    .filter((file) => /^(app|features)\/.*\.tsx$/.test(file))
    .map((file) => readFileSync(path.join(root, file), "utf8"));
  const fields = sources.flatMap((source) => source.match(/<(TextField|input)\s[^>]*type="password"[^>]*>/g) ?? []);
  expect(fields.length).toBeGreaterThan(0);
  for (const field of fields) expect(field).toMatch(/name="password/);
});

it("every hidden field and every button's name is known not to be typed", () => {
  const sources = codeFiles()
    .filter((file) => /^(app|features)\/.*\.tsx$/.test(file))
    .map((file) => readFileSync(path.join(root, file), "utf8"));
  const names = sources.flatMap((source) =>
    [...source.matchAll(/(?:type="hidden"|<(?:Submit)?Button) name="(\w+)"/g)].map(([, name]) => name ?? ""),
  );
  const choices = ["added", "beside", "encoding", "take"];
  expect([...new Set([...names, ...choices])].sort()).toEqual([...untypedFields].sort());
});

describe("what is kept of a form that no page can show again", () => {
  const form = new FormData();
  for (const [name, value] of [
    ["label:summary", "Summary"],
    ["summary", "Half of them."],
    ["label:wouldChange", "What would change this verdict (optional)"],
    ["wouldChange", " "],
    ["claimId", "an id"],
    ["password", "a few words will do"],
  ] as const) {
    form.append(name, value);
  }

  it("is what was typed, under the labels of its page", () => {
    expect(keptWords(form)).toEqual({ words: [{ label: "Summary", value: "Half of them." }], hasChoices: false });
  });

  it("is nothing that was chosen, which is said", () => {
    const chosen = { words: [{ label: "Summary", value: "Half of them." }], hasChoices: true };
    for (const choice of ["an id of a rating", new File(["text"], "a.txt")]) {
      const withChoice = new FormData();
      for (const [name, value] of form) withChoice.append(name, value);
      withChoice.append("ratingId", choice);
      expect(keptWords(withChoice)).toEqual(chosen);
    }
    form.append("file", new File([], ""));
    expect(keptWords(form).hasChoices).toBe(false);
  });

  it("every field of a form of ours that is typed into carries its label", () => {
    const forms = codeFiles()
      .filter((file) => /^features\/.*\.tsx$/.test(file))
      .map((file) => readFileSync(path.join(root, file), "utf8"))
      .filter((source) => /FormState|useKeptForm/.test(source));
    const fields = forms.flatMap((source) => source.match(/<Text(Area)?Field\b[^>]*>/g) ?? []);
    expect(fields.length).toBeGreaterThan(20);
    for (const field of fields.filter((each) => !each.includes('type="password"'))) {
      expect(field).toMatch(/\{\.\.\.(formField|field|quote)\b/);
    }
    expect(formField(untouched, "summary")).toMatchObject({ labelName: "label:summary" });
  });
});
