import { randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import { embeddedExtractor } from "@/domain/extraction/embedded-extractor";
import { claimStates } from "@/domain/workflow/claim-state";
import { listQueue } from "@/features/reviews/data";
import { sampleArticle } from "@/scripts/sample/article";
import { loadSample } from "@/scripts/sample/load-sample";
import { allRows, newPerson, present, reader, withTestDatabase } from "./support";

withTestDatabase();

beforeAll(async () => {
  await newPerson("editor");
  await newPerson("reviewer");
  expect(await loadSample()).toBe(true);
});

async function claimWith(words: string) {
  const found = await (await reader()).appearance.findFirst({
    where: { exact: { contains: words } },
    include: { claim: { include: { claimant: true, verdicts: { include: { citations: true } } } }, article: true },
  });
  return present(found);
}

it("changes nothing when it is there already", async () => {
  const before = await allRows(await reader());
  expect(await loadSample()).toBe(false);
  expect(await allRows(await reader())).toEqual(before);
});

it("has the auxiliary police force as a claim of Mr Putin's, published on named public sources", async () => {
  const { claim, exact, start, end, article } = await claimWith("auxiliary police force");
  expect(article.text.slice(start, end)).toBe(exact);
  expect(claim).toMatchObject({ state: "published", claimant: { name: "Vladimir Putin" } });
  const [verdict] = claim.verdicts;
  expect(verdict).toMatchObject({ edition: 1 });
  expect(verdict?.citations.length).toBeGreaterThan(1);
  for (const { url, publisher } of verdict?.citations ?? []) {
    expect(url).toMatch(/^https:\/\//);
    expect(publisher).not.toBeNull();
  }
});

it("has the $10bn in oil subsidies waiting for a second person", async () => {
  const { claim, exact, start, end, article } = await claimWith("$10bn in oil subsidies");
  expect(article.text.slice(start, end)).toBe(exact);
  expect(claim.state).toBe("submitted");
  const newcomer = { id: randomUUID(), mayReview: true };
  const { rows } = await listQueue({ queue: "yours", reviewer: newcomer, place: null });
  expect(rows.map(({ claimId }) => claimId)).toContain(claim.id);
});

it("shows every state that this version of the desk can bring a claim to", async () => {
  const claims = await (await reader()).claim.findMany({ select: { state: true } });
  const shown = new Set(claims.map(({ state }) => state));
  // "approved" is passed through on the way to publication; corrections and withdrawals are not made yet.
  const absent = ["approved", "corrected", "withdrawn"];
  expect([...shown].sort()).toEqual(claimStates.filter((state) => !absent.includes(state)).sort());
});

it("has the extractor find both claims by itself, the latter with Mr Putin as claimant", async () => {
  const { text, title, language } = sampleArticle;
  const { claims } = await embeddedExtractor.extract({ text, title, language });
  for (const { quote } of claims) expect(text.slice(quote.start, quote.end)).toBe(quote.exact);
  const find = (words: string) => present(claims.find(({ quote }) => quote.exact.includes(words)));
  expect(find("$10bn in oil subsidies").reasons).toContain("amount of money");
  expect(find("auxiliary police force").claimant?.name).toMatch(/Putin$/);
});
