import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/permissions/role";
import type { Result } from "@/domain/result";
import { addComment } from "@/features/claims/mutations";
import { sendReport } from "@/features/error-reports/mutations";
import { invitePerson } from "@/features/people/mutations";
import { addSource } from "@/features/sources/mutations";
import type { Asker, SentForm } from "@/server/asker";
import { database } from "@/server/database/database";
import { forgetSentFormsNowAndThen, pathOfTaken } from "@/server/database/sent-form";
import { acceptedClaim, latest, ledger, publishedClaim } from "./claims";
import { allRows, newPerson, present, reader, refusal, value, withTestDatabase } from "./support";

withTestDatabase();

let ann: Actor;
let admin: Actor;
let claimId: string;
beforeAll(async () => {
  ann = await newPerson("reviewer");
  admin = await newPerson("administrator");
  claimId = await acceptedClaim(ann);
});

let keys = 0;

/** A form of a page that is open: each time another one. */
function newForm<T>(senderId: string | null, path = "/there"): SentForm<T> {
  keys += 1;
  return { key: `key ${keys}`, secret: `secret ${keys}`, senderId, leadsTo: () => path };
}

function by<T>(sender: Actor, path?: string): Asker<T> {
  return { ...sender, sent: newForm<T>(sender.id, path) };
}

const comments = async (body: string) => (await reader()).comment.count({ where: { body } });
const isRepeated = (result: Result<unknown>) => !result.ok && result.refusal.code === "repeated";

describe("a form that is sent twice", () => {
  it("writes once, and leads where it led the first time", async () => {
    const asker = by<{ id: string }>(ann, "/desk/first");
    const comment = { claimId, body: "Said once." };
    value(await addComment(asker, comment));
    const before = await allRows(await reader());
    expect(refusal(await addComment(asker, comment)).code).toBe("repeated");
    expect(await allRows(await reader())).toEqual(before);
    expect(await pathOfTaken(present(asker.sent))).toBe("/desk/first");
  });

  it("writes once where both come at the same time", async () => {
    for (let round = 0; round < 5; round += 1) {
      const asker = by<{ id: string }>(ann);
      const comment = { claimId, body: `At once ${round}.` };
      const results = await Promise.all([1, 2, 3].map(() => addComment(asker, comment)));
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
      expect(results.filter(isRepeated)).toHaveLength(2);
      expect(await comments(comment.body)).toBe(1);
    }
  });

  it("is no conflict with itself, one after the other and at once", async () => {
    const source = { ...(await latest(claimId)), ...ledger };
    const asker = by<{ claimId: string }>(ann);
    const results = await Promise.all([addSource(asker, source), addSource(asker, source)]);
    results.push(await addSource(asker, source));
    expect(results.map((result) => (result.ok ? "ok" : result.refusal.code)).sort()).toEqual([
      "ok",
      "repeated",
      "repeated",
    ]);
  });

  it("makes one invitation, whose link stays the same", async () => {
    const asker = by<{ token: string }>(admin);
    const invitation = { email: "once@example.org", role: "observer" } as const;
    value(await invitePerson(asker, invitation, asker.sent?.secret));
    expect(isRepeated(await invitePerson(asker, invitation, asker.sent?.secret))).toBe(true);
    const open = { email: invitation.email, revokedAt: null };
    expect(await (await reader()).invitation.count({ where: open })).toBe(1);
  });

  it("reports an error once, though nobody is signed in", async () => {
    const published = await publishedClaim(ann, await newPerson("editor"));
    const { slug } = await (await reader()).claim.findUniqueOrThrow({ where: { id: published } });
    const report = {
      slug: present(slug),
      edition: 1,
      locale: "en",
      message: "This is wrong.",
      source: "",
      email: null,
    } as const;
    const sent = newForm<{ reference: string }>(null);
    const results = await Promise.all([sendReport(report, sent), sendReport(report, sent)]);
    expect(results.filter(isRepeated)).toHaveLength(1);
    expect(await (await reader()).errorReport.count({ where: { claimId: published } })).toBe(1);
  });
});

it("a form that was refused can be sent again with the same key", async () => {
  const asker = by<{ id: string }>(ann);
  const comment = { claimId: "nothing", body: "Refused at first." };
  expect(refusal(await addComment(asker, comment)).code).toBe("not_found");
  expect(await pathOfTaken(present(asker.sent))).toBeNull();
  value(await addComment(asker, { ...comment, claimId }));
});

it("somebody else’s key leads nowhere", async () => {
  const asker = by<{ id: string }>(ann);
  value(await addComment(asker, { claimId, body: "Ann’s." }));
  expect(await pathOfTaken({ ...present(asker.sent), senderId: admin.id })).toBeNull();
  expect(await pathOfTaken({ ...present(asker.sent), senderId: null })).toBeNull();
});

it("a program sends no key, and asks each time", async () => {
  for (let time = 0; time < 2; time += 1) value(await addComment(ann, { claimId, body: "By a program." }));
  expect(await comments("By a program.")).toBe(2);
});

it("forms of more than two weeks ago are forgotten, and later ones are not", async () => {
  const day = 24 * 60 * 60 * 1000;
  const now = Date.now();
  const { write } = await database();
  await write(async (tx) => {
    for (const days of [13, 15]) {
      await tx.sentForm.create({ data: { key: `${days} days`, path: "/", sentAt: new Date(now - days * day) } });
    }
  });
  // It is done once an hour, and the forms above were taken within this one.
  await write((tx) => forgetSentFormsNowAndThen(tx, new Date(now + day / 12)));
  const left = await (await reader()).sentForm.findMany({ where: { key: { endsWith: "days" } } });
  expect(left.map(({ key }) => key)).toEqual(["13 days"]);
});
