import { describe, expect, expectTypeOf, it } from "vitest";
import { roleCan } from "@/domain/permissions/can";
import { type Actor, roles } from "@/domain/permissions/role";
import { accepted } from "@/domain/result";
import { changeRole, setAccess } from "@/features/people/mutations";
import { database } from "@/server/database/database";
import { transactAs } from "@/server/database/transact";
import type { formAction } from "@/server/form-action";
import { mutationCases } from "./mutation-cases";
import { allRows, newPerson, present, reader, refusal, value, withTestDatabase } from "./support";

withTestDatabase();

async function changeAccount(person: Actor, data: { role?: Actor["role"]; disabledAt?: Date }): Promise<void> {
  const { write } = await database();
  await write((tx) => tx.user.update({ where: { id: person.id }, data }));
}

describe.each(mutationCases)("$mutation ($action) of somebody who", ({ action, prepare }) => {
  const strongest = roles[0];
  const tooWeak = present(roles.find((role) => !roleCan(role, action)));

  it.each([
    ["was demoted", (person: Actor) => changeAccount(person, { role: tooWeak })],
    ["lost the account", (person: Actor) => changeAccount(person, { disabledAt: new Date() })],
  ])("%s after the request began changes nothing", async (_, end) => {
    const call = await prepare(await newPerson("reviewer"));
    const person = await newPerson(strongest);
    await end(person);
    const before = await allRows(await reader());
    expect(refusal(await call(person)).code).toBe("forbidden");
    expect(await allRows(await reader())).toEqual(before);
  });
});

it("no form gives a mutation anybody whose permissions could be asked", () => {
  expectTypeOf<Parameters<typeof formAction>[1]>().parameter(0).not.toExtend<Actor>();
  expectTypeOf<Parameters<typeof transactAs>[0]>().not.toExtend<Actor>();
});

describe("a change to an account", () => {
  it.each([
    [
      "of its role",
      (admin: Actor, { id }: Actor) => changeRole(admin, { userId: id, role: "observer", roleBefore: "editor" }),
    ],
    ["of its access", (admin: Actor, { id }: Actor) => setAccess(admin, { userId: id, access: "closed" })],
  ])(
    "%s is acknowledged after what the person was storing, and nothing of theirs is stored behind it",
    async (_, change) => {
      const [admin, editor] = [await newPerson("administrator"), await newPerson("editor")];
      const order: string[] = [];
      let changed: Promise<unknown> = Promise.resolve();
      await transactAs(editor, "verdict.publish", async (tx) => {
        changed = change(admin, editor).then((result) => {
          value(result);
          order.push("changed");
        });
        // Long enough for a change that does not wait.
        await Promise.race([changed, new Promise((resolve) => setTimeout(resolve, 200))]);
        await tx.user.count();
        order.push("stored");
        return accepted(null);
      });
      await changed;
      expect(order).toEqual(["stored", "changed"]);
      expect(refusal(await transactAs(editor, "verdict.publish", async () => accepted(null))).code).toBe("forbidden");
    },
  );
});
