import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { listActions, roleCan } from "@/domain/permissions/can";
import { roles } from "@/domain/permissions/role";
import * as articles from "@/features/articles/mutations";
import * as claims from "@/features/claims/mutations";
import * as errorReports from "@/features/error-reports/mutations";
import * as originals from "@/features/originals/mutations";
import * as people from "@/features/people/mutations";
import * as reviews from "@/features/reviews/mutations";
import * as siteSettings from "@/features/site-settings/mutations";
import * as sources from "@/features/sources/mutations";
import * as verdicts from "@/features/verdicts/mutations";
import { root } from "@/tests/harness/source-tree";
import { mutationCases, openMutations } from "./mutation-cases";
import { allRows, newPerson, reader, refusal, withTestDatabase } from "./support";

withTestDatabase();

const modules: Record<string, object> = {
  articles,
  claims,
  "error-reports": errorReports,
  originals,
  people,
  reviews,
  "site-settings": siteSettings,
  sources,
  verdicts,
};

/** Actions that no mutation asks for: they open pages. */
const readingActions = ["desk.read", "people.read"];

describe("the matrix", () => {
  it("knows every feature that writes", () => {
    const features = readdirSync(path.join(root, "features")).sort();
    const writing = features.filter((name) => existsSync(path.join(root, "features", name, "mutations.ts")));
    expect(Object.keys(modules).sort()).toEqual(writing);
  });

  it("knows every mutation of theirs", () => {
    const exported = Object.entries(modules).flatMap(([feature, functions]) =>
      Object.entries(functions)
        .filter(([, exported]) => typeof exported === "function")
        .map(([name]) => `${feature}/${name}`),
    );
    const known = new Set([...mutationCases.map(({ mutation }) => mutation), ...openMutations]);
    expect([...known].sort()).toEqual(exported.sort());
  });

  it("asks for every action there is", () => {
    const asked = new Set([...mutationCases.map(({ action }) => action), ...readingActions]);
    expect([...asked].sort()).toEqual(listActions().sort());
  });
});

describe.each(mutationCases)("$mutation asks for $action", ({ action, prepare }) => {
  it.each(roles)("of %s", async (role) => {
    const call = await prepare(await newPerson("reviewer"));
    const actor = await newPerson(role);
    const read = await reader();
    const before = await allRows(read);
    const result = await call(actor);
    if (roleCan(role, action)) {
      expect(result).toMatchObject({ ok: true });
      expect(await allRows(read)).not.toEqual(before);
    } else {
      expect(refusal(result).code).toBe("forbidden");
      expect(await allRows(read)).toEqual(before);
    }
  });
});
