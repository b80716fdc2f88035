import { beforeAll, describe, expect, it } from "vitest";
import { type ListPage, type ListPlace, readPlace } from "@/domain/list-place";
import type { Actor } from "@/domain/permissions/role";
import { listArticles } from "@/features/articles/data";
import { listAssignedTo, listComments, listHistory } from "@/features/claims/data";
import { listAnsweredReports, listOpenReports } from "@/features/error-reports/data";
import { listOpenInvitations, listPeople } from "@/features/people/data";
import { listQueue } from "@/features/reviews/data";
import { database } from "@/server/database/database";
import { storeLongArticle } from "@/tests/fixtures/long-article";
import { newPerson, present, withTestDatabase } from "./support";

withTestDatabase();

const COUNT = 7;
const LIMIT = 3;

let author: Actor;
let editor: Actor;
let claimId: string;
beforeAll(async () => {
  author = await newPerson("reviewer");
  editor = await newPerson("administrator");
  for (let number = 2; number < COUNT; number += 1) await newPerson("observer");
  const { write } = await database();
  await write(async (tx) => {
    for (let number = 0; number < COUNT; number += 1) {
      const article = await storeLongArticle(tx, 2, { author, editor });
      claimId = present(article.claimIds[0]);
      // Two of a kind share their moment: the id then says which comes first.
      const at = new Date(Date.UTC(2026, 0, 1 + Math.floor(number / 2)));
      await tx.claim.update({
        where: { id: claimId },
        data: { state: "in_review", assigneeId: author.id, changedAt: at },
      });
      const report = { claimId, edition: 1, message: "Wrong.", source: "", language: "en", createdAt: at };
      await tx.errorReport.create({ data: { ...report, reference: `OPEN-${number}` } });
      await tx.errorReport.create({
        data: { ...report, reference: `DONE-${number}`, answer: "No.", outcome: "unchanged", answeredAt: at },
      });
      const invitation = { email: `guest${number}@example.org`, role: "observer", tokenHash: String(number) };
      const expiresAt = new Date(Date.now() + 1e6);
      await tx.invitation.create({ data: { ...invitation, invitedById: editor.id, createdAt: at, expiresAt } });
    }
    for (let number = 0; number < COUNT; number += 1) {
      const createdAt = new Date(Date.UTC(2026, 0, 1 + Math.floor(number / 2)));
      await tx.comment.create({ data: { claimId, authorId: author.id, body: `Comment ${number}`, createdAt } });
      const event = { subjectType: "claim", subjectId: claimId, action: "claim.edit", actorId: author.id };
      await tx.event.create({ data: { ...event, detail: { what: `did ${number}` } } });
    }
  });
});

type Find = (place: ListPlace) => Promise<ListPage<unknown>>;

const queue = (name: "yours" | "approved" | "others", reviewer: () => Actor): Find => {
  return (place) => listQueue({ queue: name, reviewer: { id: reviewer().id, mayReview: true }, place }, LIMIT);
};

const lists: Record<string, Find> = {
  articles: (place) => listArticles({ place }, LIMIT),
  comments: (place) => listComments(claimId, place, LIMIT),
  history: (place) => listHistory(claimId, place, LIMIT),
  "claims of a person": (place) => listAssignedTo(author.id, place, LIMIT),
  "open reports": (place) => listOpenReports(place, LIMIT),
  "answered reports": (place) => listAnsweredReports(place, LIMIT),
  people: (place) => listPeople(place, LIMIT),
  invitations: (place) => listOpenInvitations(place, LIMIT),
  "approved verdicts": queue("approved", () => editor),
};

describe.each(Object.entries(lists))("the list of %s", (_name, find) => {
  it("holds every row once, downwards and upwards, and says how many there are", async () => {
    let page = await find(null);
    const down = [page.rows];
    while (page.beyond !== null) {
      page = await find(readPlace(page.beyond));
      expect(page.total).toBe(COUNT);
      down.push(page.rows);
    }
    expect(down.map((rows) => rows.length)).toEqual([3, 3, 1]);
    const keys = down.flat().map((row) => JSON.stringify(row));
    expect(new Set(keys).size).toBe(COUNT);
    const up = [page.rows];
    while (page.above !== null) {
      page = await find(readPlace(page.above));
      up.unshift(page.rows);
    }
    expect(up.flat()).toEqual(down.flat());
  });

  it("begins at the top where a place leads nowhere", async () => {
    const top = await find(null);
    for (const place of ["beyond_0_0", "above_99999999999999_0", "above_0_ffffffff-ffff-7fff-8fff-ffffffffffff"]) {
      expect((await find(readPlace(place))).total).toBe(COUNT);
    }
    expect(await find(readPlace("beyond_x"))).toEqual(top);
  });
});

it("the queue parts what a person may decide on from what they wrote a part of", async () => {
  const { write } = await database();
  await write((tx) => tx.claim.updateMany({ where: { state: "approved" }, data: { state: "submitted" } }));
  expect((await queue("yours", () => editor)(null)).total).toBe(COUNT);
  expect((await queue("others", () => editor)(null)).total).toBe(0);
  expect((await queue("yours", () => author)(null)).total).toBe(0);
  expect((await queue("others", () => author)(null)).total).toBe(COUNT);
  const observer = { id: editor.id, mayReview: false };
  expect((await listQueue({ queue: "yours", reviewer: observer, place: null })).total).toBe(0);
  expect((await listQueue({ queue: "others", reviewer: observer, place: null })).total).toBe(COUNT);
});
