import { beforeAll, expect, it } from "vitest";
import type { Actor } from "@/domain/permissions/role";
import { findReport, listAnsweredReports, listOpenReports } from "@/features/error-reports/data";
import { answerReport, sendReport } from "@/features/error-reports/mutations";
import { newReportSchema } from "@/features/error-reports/schema";
import { newReport, publishedClaim } from "./claims";
import { newPerson, present, reader, refusal, value, withTestDatabase } from "./support";

withTestDatabase();

let ann: Actor;
let eve: Actor;
let claimId: string;
beforeAll(async () => {
  ann = await newPerson("reviewer");
  eve = await newPerson("editor");
  claimId = await publishedClaim(ann, eve);
});

it("a report waits on the desk, the oldest first, and is followed by its reference", async () => {
  const first = await newReport(claimId, "The sum is that of another year.");
  const second = await newReport(claimId, "The source is misquoted.");
  const open = await listOpenReports(null);
  expect(open.rows.map(({ id }) => id)).toEqual([first, second]);
  expect(open.total).toBe(2);
  const { reference } = present(open.rows[0]);
  expect(reference).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
  const followed = present(await findReport(reference));
  expect(followed).toMatchObject({ edition: 1, answer: null, outcome: null });
  // Whoever has the reference sees neither what was written nor by whom.
  expect(JSON.stringify(followed)).not.toContain("another year");

  value(await answerReport(eve, { reportId: first, outcome: "unchanged", answer: "The year is in the title." }));
  expect(await findReport(reference)).toMatchObject({ outcome: "unchanged", answer: "The year is in the title." });
  const again = await answerReport(eve, { reportId: first, outcome: "corrected", answer: "Changed." });
  expect(refusal(again).code).toBe("wrong_state");
  expect((await listOpenReports(null)).rows.map(({ id }) => id)).toEqual([second]);
  expect((await listAnsweredReports(null)).rows.map(({ id }) => id)).toEqual([first]);
});

it("is kept in the claim's history", async () => {
  await newReport(claimId);
  const events = await (await reader()).event.findMany({ where: { subjectId: claimId, action: "report.send" } });
  expect(events.at(-1)).toMatchObject({ actorId: null });
});

it("is refused on what was never public", async () => {
  const report = { edition: 1, locale: "en", message: "Something is wrong.", source: "", email: null } as const;
  expect(refusal(await sendReport({ ...report, slug: "no-such-claim" })).code).toBe("not_found");
  const { slug } = await (await reader()).claim.findUniqueOrThrow({ where: { id: claimId } });
  expect(refusal(await sendReport({ ...report, slug: present(slug), edition: 9 })).code).toBe("not_found");
});

it("needs words, and takes an address only where it is one", () => {
  const form = { slug: "x", edition: "1", locale: "be", message: "Лічба памылковая." };
  expect(newReportSchema.parse({ ...form, email: "" })).toMatchObject({ email: null, source: "" });
  for (const wrong of [
    { message: "short" },
    { email: "nobody" },
    { locale: "xx" },
    { edition: "0" },
    { slug: "../x" },
  ]) {
    expect(newReportSchema.safeParse({ ...form, ...wrong }).success).toBe(false);
  }
});
