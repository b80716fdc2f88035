import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { untouched } from "@/domain/form-state";
import * as articles from "@/features/articles/actions";
import * as claims from "@/features/claims/actions";
import * as errorReports from "@/features/error-reports/actions";
import * as originals from "@/features/originals/actions";
import * as people from "@/features/people/actions";
import { setAccess } from "@/features/people/mutations";
import * as reviews from "@/features/reviews/actions";
import * as siteSettings from "@/features/site-settings/actions";
import * as sources from "@/features/sources/actions";
import * as verdicts from "@/features/verdicts/actions";
import { findSessionActor, revokeSession } from "@/server/auth/sessions";
import { root } from "@/tests/harness/source-tree";
import { allRows, newPerson, openSession, reader, value, withTestDatabase } from "./support";

// The request's cookie alone is stood in for, since there is no request here; sessions are looked up as ever.
const cookie = vi.hoisted(() => ({ sessionId: "" }));
vi.mock("@/server/session", () => ({
  currentRequester: () => findSessionActor(cookie.sessionId),
}));

withTestDatabase();

const { saveAcceptedInvitation, signOut: _signOut, ...guarded } = people;
const { saveReport: _saveReport, ...guardedReports } = errorReports;
const modules = {
  articles,
  claims,
  "error-reports": guardedReports,
  originals,
  people: guarded,
  reviews,
  "site-settings": siteSettings,
  sources,
  verdicts,
};
const actions = Object.entries(modules).flatMap(([feature, functions]) =>
  Object.entries(functions).map(([name, action]) => ({ name: `${feature}/${name}`, action })),
);

const sessions: Record<string, string> = { "no session": "", "a session that is not there": "nothing" };
beforeAll(async () => {
  const admin = await newPerson("administrator");
  const closed = await newPerson("administrator");
  sessions["a closed account"] = await openSession(closed.id);
  value(await setAccess(admin, { userId: closed.id, access: "closed" }));
  sessions["a revoked session"] = await openSession(admin.id);
  await revokeSession(sessions["a revoked session"]);
});

it("every feature with actions is known here", () => {
  const features = readdirSync(path.join(root, "features")).sort();
  const acting = features.filter((name) => existsSync(path.join(root, "features", name, "actions.ts")));
  expect(Object.keys(modules).sort()).toEqual(acting);
});

describe.each(actions)("$name", ({ action }) => {
  it.each(["no session", "a session that is not there", "a closed account", "a revoked session"])(
    "changes nothing for %s, and gives back what was typed",
    async (who) => {
      cookie.sessionId = sessions[who] ?? "";
      const form = new FormData();
      form.set("title", "Typed with care");
      const before = await allRows(await reader());
      const state = await action(untouched, form);
      expect(state).toMatchObject({
        status: "refused",
        code: "unauthenticated",
        values: { title: ["Typed with care"] },
      });
      expect(await allRows(await reader())).toEqual(before);
    },
  );
});

describe("a form", () => {
  it("of somebody signed in is checked field by field before anything is written", async () => {
    cookie.sessionId = await openSession((await newPerson("editor")).id);
    const form = new FormData();
    form.set("title", " ");
    form.set("url", "javascript:alert(1)");
    form.set("text", "kept");
    const state = await articles.addArticle(untouched, form);
    expect(state).toMatchObject({ status: "refused", code: "invalid", values: { text: ["kept"] } });
    expect(state.status === "refused" && Object.keys(state.fields)).toEqual(expect.arrayContaining(["title", "url"]));
  });

  it("of somebody who may only read the desk has nothing read, neither a text nor a file nor an address", async () => {
    cookie.sessionId = await openSession((await newPerson("observer")).id);
    const form = new FormData();
    // What would be asked about, had it been read.
    for (const [name, typed] of Object.entries({ text: "# One\n\n# Two", address: "https://a.example/" })) {
      form.set(name, typed);
    }
    form.set("file", new File(["%PDF-1.7"], "a.pdf"));
    for (const action of [articles.addArticle, originals.readFile, originals.readAddress]) {
      const state = await action(untouched, form);
      expect(state).toMatchObject({ status: "refused", code: "forbidden", fields: {} });
      expect(state).not.toHaveProperty("offer");
    }
  });

  it("with a file that is no article is refused beside the file", async () => {
    cookie.sessionId = await openSession((await newPerson("editor")).id);
    const form = new FormData();
    form.set("file", new File([new Uint8Array(6_000_000)], "big.txt"));
    const state = await originals.readFile(untouched, form);
    expect(state).toMatchObject({ code: "invalid" });
    expect(state.status === "refused" && Object.keys(state.fields)).toEqual(["file"]);
  });

  it("of an invitation wants no session, but an invitation", async () => {
    const form = new FormData();
    for (const [name, typed] of Object.entries({ token: "made up", name: "Guest" })) form.set(name, typed);
    for (const name of ["password", "passwordAgain"]) form.set(name, "correct horse battery");
    const before = await allRows(await reader());
    expect(await saveAcceptedInvitation(untouched, form)).toMatchObject({ status: "refused", code: "not_found" });
    expect(await allRows(await reader())).toEqual(before);
  });
});
