import { closeSync, openSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { csvColumns } from "@/domain/publication/csv";
import { authenticate } from "@/server/auth/authenticate";
import { findSessionActor } from "@/server/auth/sessions";
import { articleNumber, fixtureQuote } from "@/tests/fixtures/articles";
import { newDataFolder, type Outcome, claimdesk as run } from "./command-line";
import { newPerson, openSession, provider, reader, withTestDatabase } from "./support";

withTestDatabase();

const folder = newDataFolder();
const { text, title } = articleNumber(1);
const html = `<!doctype html><html lang="en"><head><title>${title}</title></head><body><nav>Menu</nav><article>
  <h1>${title}</h1>${text
    .repeat(3)
    .split("\n\n")
    .map((block) => `<p>${block}</p>`)
    .join("")}</article></body></html>`;

/** Runs a command on the database of these tests. */
function claimdesk(args: string[], input = ""): Promise<Outcome> {
  return run(folder, args, { input, databaseUrl: process.env.DATABASE_URL ?? "" });
}

const slow = { timeout: 120_000 };

beforeAll(() => {
  writeFileSync(path.join(folder, "bridge.txt"), `\ufeff${text.replaceAll("\n", "\r\n")}`);
  writeFileSync(path.join(folder, "bridge.md"), text);
  writeFileSync(path.join(folder, "bridge.html"), html);
  writeFileSync(path.join(folder, "binary.txt"), new Uint8Array([0, 1, 2, 3]));
});

const quote = z.strictObject({
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  start: z.int(),
  end: z.int(),
});
const range = { start: z.int(), end: z.int(), exact: z.string() };
const claim = z.strictObject({
  quote,
  statement: z.string(),
  claimant: z.strictObject({ name: z.string(), confidence: z.number().min(0).max(1) }).nullable(),
  checkWorthiness: z.number().min(0).max(1),
  reasons: z.array(z.string()),
  quantities: z.array(
    z.strictObject({
      ...range,
      value: z.looseObject({ kind: z.string() }),
      unit: z.looseObject({ kind: z.string() }),
      modifier: z.string().nullable(),
      rate: z.looseObject({ kind: z.string() }).nullable(),
      period: z.looseObject({ exact: z.string() }).nullable(),
    }),
  ),
  dates: z.array(
    z.strictObject({
      ...range,
      kind: z.string(),
      isRelative: z.boolean(),
      resolved: z.strictObject({ from: z.iso.date(), to: z.iso.date() }).nullable(),
    }),
  ),
  needsContext: z.array(z.strictObject({ kind: z.enum(["pronoun", "relative date"]), exact: z.string() })),
});
const extraction = z.strictObject({ article: z.looseObject({ text: z.string() }), claims: z.array(claim) });
const sentence = z.strictObject({
  start: z.int(),
  end: z.int(),
  checkable: z.number(),
  checkWorthiness: z.number(),
  kind: z.string(),
});
const wholeExtraction = extraction.extend({ sentences: z.array(sentence) });

function expectExactOffsets({ article, claims }: z.infer<typeof extraction>): void {
  expect(claims.length).toBeGreaterThan(0);
  for (const { quote: found } of claims) expect(article.text.slice(found.start, found.end)).toBe(found.exact);
}

// Needs no database, so once is enough.
if (provider === "sqlite") {
  describe("extract", slow, () => {
    it("prints the documented JSON for .txt, .md and .html, with exact offsets into its own text", async () => {
      const files = ["bridge.txt", "bridge.md", "bridge.html"];
      const outcomes = await Promise.all(files.map((file) => claimdesk(["extract", file, "--format", "json"])));
      for (const { code, stdout, stderr } of outcomes) {
        expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
        const found = extraction.parse(JSON.parse(stdout));
        expectExactOffsets(found);
        expect(found.article.text).not.toMatch(/[\ufeff\r]|Menu|<p>/);
        expect(found.claims.some((one) => one.quote.exact.startsWith(fixtureQuote))).toBe(true);
      }
    });

    it("adds every sentence with --all, and reads standard input", async () => {
      const { code, stdout } = await claimdesk(["extract", "-", "--all", "--format", "json"], text);
      expect(code).toBe(0);
      const found = wholeExtraction.parse(JSON.parse(stdout));
      expectExactOffsets(found);
      expect(found.article.text).toBe(text);
      const sentences = found.sentences.map(({ start, end }) => text.slice(start, end));
      expect(sentences).toContain("It was the dearest building of the year.");
      expect(await (await reader()).article.count()).toBe(0);
    });

    it("says in one line that the output has no room, and ends with 1", async () => {
      const full = openSync("/dev/full", "w");
      const { code, stderr } = await run(folder, ["extract", "bridge.txt"], { output: full });
      closeSync(full);
      expect({ code, stderr }).toEqual({
        code: 1,
        stderr: expect.stringMatching(/^claimdesk: There is no room left where the output goes[^\n]+\n$/),
      });
    });

    it("says what is wrong with a file in one line, without a stack", async () => {
      const outcomes = await Promise.all(["nowhere.txt", "binary.txt"].map((file) => claimdesk(["extract", file])));
      for (const { code, stdout, stderr } of outcomes) {
        expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
        expect(stderr).toMatch(/^claimdesk: [^\n]+\n$/);
      }
    });
  });
}

describe("the desk's commands", slow, () => {
  // What these store is tested on both databases elsewhere; starting the program so often takes its time.
  if (provider === "sqlite") {
    it("make people, and refuse bad roles, taken addresses and short passwords", async () => {
      const add = (email: string, role: string, ...more: string[]) => [
        ...["user", "add", email, "--name", "Eve", "--role", role],
        ...more,
      ];
      const made = await claimdesk(add("Eve@Example.org", "editor", "--password-stdin"), "a very long password\n");
      expect(made).toMatchObject({ code: 0, stderr: "" });
      expect(made.stdout).not.toContain("a very long password");
      expect(
        await authenticate(
          { email: "eve@example.org", password: "a very long password" },
          { network: "192.0.2.1", browser: [] },
        ),
      ).toMatchObject({
        outcome: "known",
      });
      const [printed, badRole, taken, short] = await Promise.all([
        claimdesk(add("rob@example.org", "reviewer")),
        claimdesk(add("zoe@example.org", "king")),
        claimdesk(add("EVE@example.org", "reviewer")),
        claimdesk(add("zoe@example.org", "editor", "--password-stdin"), "short"),
      ]);
      const password = /: (\S+)\n$/.exec(printed?.stdout ?? "")?.[1];
      expect(
        await authenticate({ email: "rob@example.org", password }, { network: "192.0.2.1", browser: [] }),
      ).toMatchObject({ outcome: "known" });
      for (const refused of [badRole, taken, short]) {
        expect(refused).toMatchObject({ code: 1, stdout: "" });
        expect(refused?.stderr).not.toMatch(/\n\s+at /);
      }
      expect(taken?.stderr).toContain("has an account already");
      expect(await (await reader()).user.count({ where: { email: { startsWith: "zoe" } } })).toBe(0);
    });

    it("set a password, which ends the person's sessions", async () => {
      const person = await newPerson("reviewer");
      const session = await openSession(person.id);
      const set = (email: string) => claimdesk(["user", "password", email, "--password-stdin"], "an even longer one");
      const [done, nobody] = await Promise.all([set(person.email), set("nobody@example.org")]);
      expect(done).toMatchObject({ code: 0, stderr: "" });
      expect(await findSessionActor(session)).toBeNull();
      const signedIn = await authenticate(
        { email: person.email, password: "an even longer one" },
        { network: "192.0.2.1", browser: [] },
      );
      expect(signedIn).toMatchObject({ outcome: "known", userId: person.id });
      expect(nobody).toMatchObject({ code: 1, stderr: expect.stringMatching(/^claimdesk: /) });
    });

    it("import an article once, in the name of the first administrator or of whom is named", async () => {
      const nobody = await claimdesk(["import", "bridge.txt"]);
      expect(nobody).toMatchObject({ code: 1, stderr: expect.stringMatching(/^claimdesk: .*administrator/) });
      const admin = await newPerson("administrator");
      const first = await claimdesk(["import", "bridge.txt", "--title", "The bridge", "--date", "2020-09-14"]);
      expect(first).toMatchObject({
        code: 0,
        stderr: expect.stringMatching(/^All of its \d+ words were read\.\n$/),
        stdout: expect.stringMatching(/^Stored: \/desk\/articles\//),
      });
      const again = await claimdesk(["import", "-", "--title", "Again", "--as", admin.email], text);
      expect(again.stdout).toBe(first.stdout.replace("Stored", "Already there"));
      const articles = await (await reader()).article.findMany();
      expect(articles).toMatchObject([{ title: "The bridge", publishedOn: "2020-09-14", text, createdById: admin.id }]);
      const untitled = await claimdesk(["import", "-"], text);
      expect(untitled).toMatchObject({ code: 1, stderr: "claimdesk: title: Enter the article’s title.\n" });
      const captions = "1\n00:12:31,000 --> 00:12:34,000\nThe quay has cost 87 million euros since 2019.\n";
      const timed = await claimdesk(["import", "-", "--title", "A session"], captions);
      expect(timed).toMatchObject({ code: 0, stderr: expect.stringContaining("keeps its time") });
      const appearances = await (await reader()).appearance.findMany({ where: { article: { title: "A session" } } });
      expect(appearances).toMatchObject([{ place: { kind: "time", seconds: 751 } }]);
      // The files stand beside their articles, and what came to nothing waits for nobody.
      const originals = await (await reader()).original.findMany({ orderBy: { createdAt: "asc" } });
      expect(originals.map(({ name, articleId }) => [name, articleId])).toEqual([
        ["bridge.txt", articles[0]?.id],
        ["article.txt", appearances[0]?.articleId],
      ]);
    });
  }

  it("load the sample once, and export what it publishes", async () => {
    for (const role of ["administrator", "editor", "reviewer"] as const) await newPerson(role);
    const sample = await claimdesk(["sample"]);
    expect(sample).toMatchObject({ code: 0, stdout: "The sample is loaded.\n", stderr: "" });
    const [again, csv, json] = await Promise.all([
      claimdesk(["sample"]),
      claimdesk(["export", "verdicts", "--format", "csv"]),
      claimdesk(["export", "verdicts", "--format", "json"]),
    ]);
    expect(again?.stdout).toBe("The sample is there already.\n");
    expect(csv?.stdout.startsWith(`${csvColumns.join(",")}\r\n`)).toBe(true);
    expect(csv?.stdout).toContain("https://desk.example.org/claims/russia-has-set-up-an-auxiliary-police-force");
    const { claims }: { claims: object[] } = JSON.parse(json?.stdout ?? "");
    expect(claims).toMatchObject([{ claimant: { name: "Vladimir Putin" }, rating: { label: "True" }, version: 1 }]);
  });

  it("leave nothing beside the files they were given but secrets", () => {
    const given = ["binary.txt", "bridge.html", "bridge.md", "bridge.txt"];
    expect(readdirSync(folder).filter((name) => !given.includes(name))).toEqual(["secrets.json"]);
  });
});
