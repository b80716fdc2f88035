import { beforeAll, describe, expect, it } from "vitest";
import type { Actor } from "@/domain/permissions/role";
import { findInvitation, listOpenInvitations } from "@/features/people/data";
import { acceptInvitation, changeRole, invitePerson, revokeInvitation, setAccess } from "@/features/people/mutations";
import { setPassword } from "@/server/auth/accounts";
import { authenticate } from "@/server/auth/authenticate";
import { hashPassword } from "@/server/auth/password";
import { findSessionActor, openSession, revokeSession } from "@/server/auth/sessions";
import { database } from "@/server/database/database";
import { allRows, newPerson, present, reader, refusal, value, withTestDatabase } from "./support";

withTestDatabase();

const password = "correct horse battery";

let admin: Actor;
beforeAll(async () => {
  admin = await newPerson("administrator");
});

let invited = 0;
async function invitation(): Promise<{ email: string; token: string }> {
  invited += 1;
  const email = `guest${invited}@example.org`;
  return { email, token: value(await invitePerson(admin, { email, role: "reviewer" })).token };
}

function accept(token: string) {
  return acceptInvitation({ token, name: "Guest", password, passwordAgain: password });
}

describe("an invitation", () => {
  it("opens one account with the role it was made for, once", async () => {
    const { email, token } = await invitation();
    expect(await findInvitation(token)).toEqual({ email, role: "reviewer" });
    expect(value(await accept(token))).toEqual({ email });
    expect(await findInvitation(token)).toBeNull();
    expect(refusal(await accept(token)).code).toBe("not_found");
    const users = await (await reader()).user.findMany({ where: { email } });
    expect(users).toMatchObject([{ role: "reviewer", name: "Guest", disabledAt: null }]);
    expect(await authenticate({ email, password })).toEqual({ outcome: "known", userId: users[0]?.id });
  });

  it("accepted twice at once makes one account", async () => {
    const { email, token } = await invitation();
    const results = await Promise.all([accept(token), accept(token), accept(token)]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await (await reader()).user.count({ where: { email } })).toBe(1);
  });

  it("is void once it has run out", async () => {
    const { email, token } = await invitation();
    const { write } = await database();
    await write((tx) => tx.invitation.updateMany({ where: { email }, data: { expiresAt: new Date(Date.now() - 1) } }));
    expect(await findInvitation(token)).toBeNull();
    expect(refusal(await accept(token)).code).toBe("not_found");
    expect(await (await reader()).user.count({ where: { email } })).toBe(0);
  });

  it("is void once it is withdrawn, which happens once", async () => {
    const { email, token } = await invitation();
    const { id } = present((await listOpenInvitations()).rows.find((open) => open.email === email));
    value(await revokeInvitation(admin, { invitationId: id }));
    expect(refusal(await accept(token)).code).toBe("not_found");
    expect(refusal(await revokeInvitation(admin, { invitationId: id })).code).toBe("wrong_state");
  });

  it("is void once a newer one was made for the same address", async () => {
    const { email, token } = await invitation();
    const newer = value(await invitePerson(admin, { email, role: "observer" })).token;
    expect(refusal(await accept(token)).code).toBe("not_found");
    expect(value(await accept(newer))).toEqual({ email });
  });

  it("is not made for an address that has an account", async () => {
    const again = { email: admin.email, role: "observer" } as const;
    expect(refusal(await invitePerson(admin, again)).code).toBe("duplicate");
  });

  it("leaves its token nowhere in the database, nor the password", async () => {
    const { token } = await invitation();
    value(await accept(token));
    const rows = (await allRows(await reader())).join("\n");
    expect(rows).not.toContain(token);
    expect(rows).not.toContain(password);
  });
});

describe("a session", () => {
  it("knows the person as the database has them now", async () => {
    const person = await newPerson("reviewer");
    const session = await openSession(person.id);
    expect(await findSessionActor(session)).toEqual(person);
    value(await changeRole(admin, { userId: person.id, role: "observer", roleBefore: "reviewer" }));
    expect(await findSessionActor(session)).toEqual({ ...person, role: "observer" });
  });

  it("ends at once when the account is closed, and stays ended when it is opened again", async () => {
    const person = await newPerson("reviewer");
    const sessions = [await openSession(person.id), await openSession(person.id)];
    value(await setAccess(admin, { userId: person.id, access: "closed" }));
    // A sign-in that was under way while the account was closed opens nothing either.
    sessions.push(await openSession(person.id));
    expect(await Promise.all(sessions.map(findSessionActor))).toEqual([null, null, null]);
    await revokeSession(sessions[2] ?? "");
    value(await setAccess(admin, { userId: person.id, access: "open" }));
    expect(await Promise.all(sessions.map(findSessionActor))).toEqual([null, null, null]);
    expect(await findSessionActor(await openSession(person.id))).toEqual(person);
  });

  it("ends when it is revoked, and no other with it", async () => {
    const person = await newPerson("reviewer");
    const [ended, other] = [await openSession(person.id), await openSession(person.id)];
    await revokeSession(ended);
    expect(await findSessionActor(ended)).toBeNull();
    expect(await findSessionActor(other)).toEqual(person);
  });

  it("ends when its time is over, and is nobody's where there is none", async () => {
    const person = await newPerson("reviewer");
    const id = await openSession(person.id);
    const { write } = await database();
    await write((tx) => tx.session.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1) } }));
    expect(await findSessionActor(id)).toBeNull();
    expect(await findSessionActor("no-such-session")).toBeNull();
  });

  it("ends when a new password is set", async () => {
    const person = await newPerson("editor", await hashPassword(password));
    const session = await openSession(person.id);
    value(await setPassword(person.email.toUpperCase(), "another long password"));
    expect(await findSessionActor(session)).toBeNull();
    expect(await authenticate({ email: person.email, password })).toEqual({ outcome: "unknown" });
    const fresh = { email: person.email, password: "another long password" };
    expect(await authenticate(fresh)).toEqual({ outcome: "known", userId: person.id });
  });
});

describe("signing in", () => {
  it("takes the address in any case, and no closed account, wrong password or malformed form", async () => {
    const person = await newPerson("editor", await hashPassword(password));
    const email = ` ${person.email.toUpperCase()} `;
    expect(await authenticate({ email, password })).toEqual({ outcome: "known", userId: person.id });
    expect(await authenticate({ email, password: `${password} ` })).toEqual({ outcome: "unknown" });
    value(await setAccess(admin, { userId: person.id, access: "closed" }));
    expect(await authenticate({ email, password })).toEqual({ outcome: "unknown" });
    for (const malformed of [
      undefined,
      {},
      { email },
      { email: [email], password },
      { email, password: { $gt: "" } },
    ]) {
      expect(await authenticate(malformed)).toEqual({ outcome: "unknown" });
    }
  });

  it("is refused for an address after ten failures, even with the right password, and for no other", async () => {
    const passwordHash = await hashPassword(password);
    const [person, other] = [await newPerson("editor", passwordHash), await newPerson("editor", passwordHash)];
    const outcomes = [];
    for (let attempt = 0; attempt < 10; attempt += 1) {
      outcomes.push((await authenticate({ email: person.email, password: "wrong" })).outcome);
    }
    expect(outcomes).toEqual(Array(10).fill("unknown"));
    expect(await authenticate({ email: person.email.toUpperCase(), password })).toEqual({ outcome: "too_many" });
    expect(await authenticate({ email: other.email, password })).toEqual({ outcome: "known", userId: other.id });
  });

  it("tries ten of the guesses that come all at once", async () => {
    const { email } = await newPerson("editor", await hashPassword(password));
    const guesses = Array.from({ length: 25 }, (_, index) => authenticate({ email, password: `guess ${index}` }));
    const outcomes = (await Promise.all(guesses)).map(({ outcome }) => outcome);
    expect(outcomes.filter((outcome) => outcome === "unknown")).toHaveLength(10);
    expect(outcomes.filter((outcome) => outcome === "too_many")).toHaveLength(15);
  });

  it("forgets earlier failures once it has succeeded", async () => {
    const { email } = await newPerson("editor", await hashPassword(password));
    for (let round = 0; round < 2; round += 1) {
      for (let attempt = 0; attempt < 9; attempt += 1) await authenticate({ email, password: "wrong" });
      expect((await authenticate({ email, password })).outcome).toBe("known");
    }
  });
});

describe("an administrator", () => {
  it("changes neither their own role nor their own access", async () => {
    const before = await allRows(await reader());
    expect(
      refusal(await changeRole(admin, { userId: admin.id, role: "observer", roleBefore: "administrator" })).code,
    ).toBe("forbidden");
    expect(refusal(await setAccess(admin, { userId: admin.id, access: "closed" })).code).toBe("forbidden");
    expect(await allRows(await reader())).toEqual(before);
  });

  it("is told where there is no such account", async () => {
    expect(refusal(await changeRole(admin, { userId: "nobody", role: "editor", roleBefore: "reviewer" })).code).toBe(
      "not_found",
    );
    expect(refusal(await setAccess(admin, { userId: "nobody", access: "closed" })).code).toBe("not_found");
  });
});
