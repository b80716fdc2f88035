import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { codeFiles, root } from "@/tests/harness/source-tree";

// Both databases refuse a statement with too many values, SQLite's adapter from 998 on, and Prisma writes such statements
// by itself: one for each relation that it reads of the rows found. So nothing is read without a bound. See
// docs/decisions/0025-bounded-reads.md.

/** The text between an opening bracket and the one that closes it; what stands in quotes does not count. */
function bracketed(source: string, open: number): string {
  const closing: Record<string, string> = { "(": ")", "{": "}", "[": "]" };
  const awaited: string[] = [];
  let quote = "";
  for (let at = open; at < source.length; at += 1) {
    const sign = source[at] ?? "";
    if (quote !== "") {
      if (sign === quote) quote = "";
    } else if (/["'`]/.test(sign)) quote = sign;
    else if (sign in closing) awaited.push(closing[sign] ?? "");
    else if (sign === awaited.at(-1) && awaited.pop() && awaited.length === 0) return source.slice(open + 1, at);
  }
  throw new Error("A bracket is not closed.");
}

/** An object's own entries, as text, without what stands inside their brackets. */
function ownEntries(object: string): string {
  let depth = 0;
  return [...object.slice(object.indexOf("{") + 1)]
    .filter((sign) => {
      if (/[{[(]/.test(sign)) depth += 1;
      if (/[}\])]/.test(sign)) depth -= 1;
      return depth <= 0;
    })
    .join("");
}

const lists = new Set(
  [...readFileSync(path.join(root, "prisma/schema.prisma"), "utf8").matchAll(/^ {2}(\w+) +\w+\[\]/gm)].map(
    ([, name]) => name ?? "",
  ),
);

/** Where a source reads what may be of any length, a line of the source each. */
function unbounded(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*/gm, (comment) => comment.replace(/[^\n]/g, " "));
  const found: string[] = [];
  const note = (at: number) => {
    found.push(
      code
        .slice(code.lastIndexOf("\n", at) + 1)
        .split("\n")[0]
        ?.trim() ?? "",
    );
  };
  for (const call of code.matchAll(/\.findMany\(/g)) {
    const entries = ownEntries(bracketed(code, call.index + call[0].length - 1));
    if (!/\btake\b/.test(entries)) note(call.index);
  }
  for (const list of code.matchAll(/\bin: (?!\["|batch\b)/g))
    if (/\{\s*$/.test(code.slice(0, list.index))) note(list.index);
  for (const list of code.matchAll(/ IN \(\$\{(?!Prisma\.join\(batch\))/g)) note(list.index);
  for (const nested of code.matchAll(/\b(\w+): \{/g)) {
    if (!lists.has(nested[1] ?? "")) continue;
    const object = bracketed(code, nested.index + nested[0].length - 1);
    const entries = ownEntries(`{${object}}`);
    const isRead = /\b(select|include):/.test(entries);
    // What is read of a list's rows in turn is asked for by the ids of all of them.
    const readsOn = [...object.matchAll(/\b(\w+): \{/g)].some(
      ([, name]) => lists.has(name ?? "") && /\border/.test(object),
    );
    if (isRead && readsOn && !/\btake\b/.test(entries)) note(nested.index);
  }
  return found;
}

function rawSql(list: string): string {
  return ["Prisma.sql`SELECT 1 WHERE id IN ($", "{", `Prisma.join(${list})})\``].join("");
}

describe("a read without a bound", () => {
  it.each([
    "read.claim.findMany({ where: { id: 1 }, select: { id: true } })",
    "read.claim.findMany({ where: { sources: { some: { take: 1 } } } })",
    "read.claim.findMany()",
    "read.claim.findMany({ where: { id: { in: ids } }, take: 5 })",
    "read.claim.findMany({ where: { id: { in: [...ids] } }, take: 5 })",
    rawSql("ids"),
    'read.article.findUnique({ select: { appearances: { select: { claim: { select: { verdicts: { orderBy: { edition: "desc" }, select: { id: true } } } } } } } })',
  ])("is found in %s", (source) => {
    expect(unbounded(source)).toHaveLength(1);
  });

  it.each([
    "read.claim.findMany({ where: { id: { in: batch } }, take: batch.length })",
    'read.claim.findMany({ where: { state: { in: ["open", "done"] } }, orderBy, take })',
    rawSql("batch"),
    'read.claim.findUnique({ select: { sources: { orderBy: { position: "asc" }, select: { title: true } } } })',
    "// read.claim.findMany() isn't meant",
  ])("is not seen in %s", (source) => {
    expect(unbounded(source)).toEqual([]);
  });

  it("is nowhere in the product", () => {
    const reading = codeFiles().filter(
      (file) => /^(features|server|scripts)\/.*\.ts$/.test(file) && !/\.test\.ts$/.test(file),
    );
    const places = reading.flatMap((file) =>
      unbounded(readFileSync(path.join(root, file), "utf8")).map((line) => `${file}: ${line}`),
    );
    expect(places).toEqual([]);
  });
});
