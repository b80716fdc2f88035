import { describe, expect, it } from "vitest";
import type { Actor } from "@/domain/permissions/role";
import { findInvitation, listOpenInvitations } from "@/features/people/data";
import { acceptInvitation, changeRole, invitePerson, revokeInvitation, setAccess } from "@/features/people/mutations";
import { database } from "@/server/database/database";
import { allRows, newPerson, present, reader, refusal, value, withTestDatabase } from "./support";

withTestDatabase();

const password = "correct horse battery";

let invited = 0;
async function invitationBy(actor: Actor): Promise<{ id: string; email: string; token: string }> {
  invited += 1;
  const email = `guest${invited}@example.org`;
  const { token } = value(await invitePerson(actor, { email, role: "administrator" }));
  const { id } = present((await listOpenInvitations()).rows.find((open) => open.email === email));
  return { id, email, token };
}

function accept(token: string) {
  return acceptInvitation({ token, name: "Guest", password, passwordAgain: password });
}

const close = (actor: Actor, person: Actor) => setAccess(actor, { userId: person.id, access: "closed" });
const demote = (actor: Actor, person: Actor) =>
  changeRole(actor, { userId: person.id, role: "editor", roleBefore: "administrator" });

describe("the invitations of somebody who does not look after people any more", () => {
  it.each([
    ["whose account was closed", close],
    ["who has another role", demote],
  ])("%s are withdrawn, for good", async (_, end) => {
    const [admin, inviter] = [await newPerson("administrator"), await newPerson("administrator")];
    const { id, email, token } = await invitationBy(inviter);
    value(await end(admin, inviter));
    const restore = { access: "open", role: "administrator", roleBefore: "editor" } as const;
    if (end === close) value(await setAccess(admin, { userId: inviter.id, ...restore }));
    else value(await changeRole(admin, { userId: inviter.id, ...restore }));
    expect(await findInvitation(token)).toBeNull();
    expect((await listOpenInvitations()).rows.map((open) => open.id)).not.toContain(id);
    expect(refusal(await accept(token)).code).toBe("not_found");
    expect(await (await reader()).user.count({ where: { email } })).toBe(0);
  });

  it("open nothing even where they were not withdrawn", async () => {
    const inviter = await newPerson("administrator");
    const closed = await invitationBy(inviter);
    const { write } = await database();
    await write((tx) => tx.user.update({ where: { id: inviter.id }, data: { disabledAt: new Date() } }));
    expect(await findInvitation(closed.token)).toBeNull();
    expect(refusal(await accept(closed.token)).code).toBe("not_found");
    await write((tx) => tx.user.update({ where: { id: inviter.id }, data: { disabledAt: null, role: "editor" } }));
    expect(await findInvitation(closed.token)).toBeNull();
    expect(refusal(await accept(closed.token)).code).toBe("not_found");
  });
});

describe("an administrator whose account was closed or changed after the request began", () => {
  it.each([
    ["closed", close],
    ["demoted", demote],
  ])("and is %s changes nobody and invites nobody", async (_, end) => {
    const [admin, stale] = [await newPerson("administrator"), await newPerson("administrator")];
    const person = await newPerson("reviewer");
    const { id: invitationId } = await invitationBy(admin);
    value(await end(admin, stale));
    const before = await allRows(await reader());
    const results = [
      await invitePerson(stale, { email: "late@example.org", role: "administrator" }),
      await revokeInvitation(stale, { invitationId }),
      await changeRole(stale, { userId: person.id, role: "administrator", roleBefore: "reviewer" }),
      await setAccess(stale, { userId: person.id, access: "closed" }),
    ];
    expect(results.map((result) => refusal(result).code)).toEqual(Array(4).fill("forbidden"));
    expect(await allRows(await reader())).toEqual(before);
  });
});

describe("changes at the same time", () => {
  it("leave one administrator, whoever closes or demotes whom", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { write } = await database();
      await write((tx) => tx.user.updateMany({ data: { role: "observer" } }));
      const admins = await Promise.all([1, 2, 3].map(() => newPerson("administrator")));
      const attempts = admins.flatMap((actor, index) => {
        const [next, afterNext] = [admins[(index + 1) % 3], admins[(index + 2) % 3]];
        return [demote(actor, present(next)), close(actor, present(afterNext))];
      });
      await Promise.all(attempts);
      const left = await (await reader()).user.count({ where: { role: "administrator", disabledAt: null } });
      expect(left).toBe(1);
    }
  });

  it("of a role are taken once, and the others are told", async () => {
    const person = await newPerson("reviewer");
    const admins = await Promise.all([1, 2, 3, 4].map(() => newPerson("administrator")));
    const results = await Promise.all(
      admins.map((admin, index) =>
        changeRole(admin, {
          userId: person.id,
          role: index % 2 === 0 ? "editor" : "observer",
          roleBefore: "reviewer",
        }),
      ),
    );
    const refusals = results.filter((result) => !result.ok).map((result) => refusal(result).code);
    expect(refusals).toEqual(Array(3).fill("conflict"));
  });

  it("leave one open invitation for an address", async () => {
    const admins = await Promise.all([1, 2, 3, 4].map(() => newPerson("administrator")));
    for (const email of ["a@example.org", "b@example.org", "c@example.org"]) {
      const made = await Promise.all(admins.map((admin) => invitePerson(admin, { email, role: "observer" })));
      const links = await Promise.all(made.map((result) => findInvitation(value(result).token)));
      expect(links.filter((link) => link !== null)).toEqual([{ email, role: "observer" }]);
    }
  });
});

it("an invited address that has got an account meanwhile is refused without naming a field the form lacks", async () => {
  const admin = await newPerson("administrator");
  const { token } = await invitationBy(admin);
  const person = await newPerson("reviewer");
  const { write } = await database();
  const email = `guest${invited}@example.org`;
  await write((tx) => tx.user.update({ where: { id: person.id }, data: { email } }));
  const refused = refusal(await accept(token));
  expect(refused.code).toBe("duplicate");
  expect(refused.fields).toBeUndefined();
});
