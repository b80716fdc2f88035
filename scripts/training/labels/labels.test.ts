import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { z } from "zod";

function linesOf(name: string): string[][] {
  const file = fileURLToPath(new URL(name, import.meta.url));
  const [, ...lines] = readFileSync(file, "utf8").trimEnd().split("\n");
  return lines.map((line) => line.split("\t"));
}

const label = z.enum(["C", "F", "N"]);
const offset = z.coerce.number().int().nonnegative();
const claims = z.array(z.tuple([z.int(), z.int(), z.string().min(1).nullable()]));
const further = z.tuple([z.string().startsWith("wikinews-"), offset, offset, label, z.string()]);
const outlets = z.tuple([z.string().endsWith(".html"), z.string().regex(/^[0-9a-f]{16}$/), label]);

describe("the labels of real news", () => {
  it("stand in the order of each article, with claims inside of the sentences worth checking alone", () => {
    const ends = new Map<string, number>();
    for (const line of linesOf("./wikinews-further.tsv")) {
      const [article, start, end, named, json] = further.parse(line);
      expect(start, article).toBeGreaterThanOrEqual(ends.get(article) ?? 0);
      expect(end).toBeGreaterThan(start);
      ends.set(article, end);
      const made = claims.parse(JSON.parse(json));
      expect(made.length > 0, `${article} ${start}`).toBe(named === "C");
      for (const [from, to] of made) expect(from >= start && to <= end && from < to, `${article} ${from}`).toBe(true);
    }
    expect(ends.size).toBe(78);
  });

  it("name each sentence of other outlets once", () => {
    const lines = linesOf("./other-outlets.tsv").map((line) => outlets.parse(line));
    expect(new Set(lines.map(([page, sentence]) => `${page} ${sentence}`)).size).toBe(lines.length);
    expect(new Set(lines.map(([page]) => page)).size).toBe(22);
  });
});
