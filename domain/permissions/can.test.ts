import { describe, expect, expectTypeOf, it } from "vitest";
import { type Action, can, listActions, roleCan } from "./can";
import { type Actor, type Requester, roles } from "./role";

function actor(role: Actor["role"], id = "me"): Actor {
  return { id, role, name: "Me", email: "me@example.org" };
}

/** Asks of an action that depends on nothing but the role, or on a subject that is in nobody's way. */
function allowed(who: Actor | null, action: Action): boolean {
  if (action === "verdict.review") return can(who, action, { contributorIds: ["somebody else"] });
  if (action === "people.change") return can(who, action, { userId: "somebody else" });
  return can(who, action);
}

describe("permissions", () => {
  it("give nobody anything without a session", () => {
    expect(listActions().filter((action) => allowed(null, action))).toEqual([]);
  });

  it("follow the role where nothing stands in the way", () => {
    for (const role of roles) {
      const may = listActions().filter((action) => allowed(actor(role), action));
      expect(may).toEqual(listActions().filter((action) => roleCan(role, action)));
    }
  });

  it("let an observer only read", () => {
    expect(listActions().filter((action) => roleCan("observer", action))).toEqual(["desk.read"]);
  });

  it("let every role do what the next weaker one may", () => {
    for (const [index, role] of roles.entries()) {
      const weaker = roles[index + 1];
      if (weaker === undefined) continue;
      expect(listActions().filter((action) => roleCan(weaker, action) && !roleCan(role, action))).toEqual([]);
    }
  });

  it("keep publishing from reviewers, and people and scales from all but administrators", () => {
    expect(roles.filter((role) => roleCan(role, "verdict.publish"))).toEqual(["administrator", "editor"]);
    for (const action of ["people.read", "people.invite", "people.change", "scale.choose"] as const) {
      expect(roles.filter((role) => roleCan(role, action))).toEqual(["administrator"]);
    }
  });

  it("keep who had a hand in a verdict from reviewing it, in whatever role", () => {
    for (const role of roles) {
      expect(can(actor(role), "verdict.review", { contributorIds: ["somebody", "me"] })).toBe(false);
    }
    expect(can(actor("reviewer"), "verdict.review", { contributorIds: [] })).toBe(true);
  });

  it("keep an administrator from changing their own account", () => {
    expect(can(actor("administrator"), "people.change", { userId: "me" })).toBe(false);
    expect(can(actor("administrator"), "people.change", { userId: "you" })).toBe(true);
    expect(can(actor("editor"), "people.change", { userId: "you" })).toBe(false);
  });

  it("cannot be asked of whoever a request was sent for", () => {
    expectTypeOf<Requester>().not.toExtend<Parameters<typeof can>[0]>();
    expectTypeOf<Actor>().toExtend<Requester>();
  });
});
