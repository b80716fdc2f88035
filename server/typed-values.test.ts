import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { codeFiles, root } from "@/tests/harness/source-tree";
import { typedValues, untypedFields } from "./typed-values";

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
  expect([...new Set(names)].sort()).toEqual([...untypedFields].sort());
});
