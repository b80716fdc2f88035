import path from "node:path";
import { deskUrls } from "@/domain/urls";
import { signInCookie } from "@/tests/harness/plain-client";
import { askRaw } from "@/tests/harness/raw-http";
import { startWebServer } from "@/tests/harness/web-server";
import type { FaultRun } from "./fault";

const FIELDS = 50_000;
const FORMS = 20;

/** In milliseconds: how long a page in memory may wait while such forms come in. */
const LATEST = 500;

/** Sends forms of very many small fields, and asks for a page in memory meanwhile. */
export const manyFieldsRun: FaultRun = async ({ folder, share }) => {
  const server = await startWebServer(path.join(folder, "many-fields.log"));
  try {
    const administrator = server.people.find(({ role }) => role === "administrator");
    if (administrator === undefined) throw new Error("The first start makes an administrator.");
    const cookie = await signInCookie(server.baseURL, administrator);
    const form = new FormData();
    for (let at = 0; at < FIELDS; at += 1) form.append(`f${at}`, "x");
    const written = new Request(server.baseURL, { method: "POST", body: form });
    const type = written.headers.get("Content-Type") ?? "";
    const body = Buffer.from(await written.arrayBuffer());
    const tries = Math.max(2, Math.round(FORMS * share));
    await askRaw(`${server.baseURL}/`);
    let held = 0;
    let slowest = 0;
    for (let at = 0; at < tries; at += 1) {
      const headers = { "Content-Type": type, ...(at % 2 === 0 ? {} : { Cookie: cookie }) };
      const sent = askRaw(`${server.baseURL}${deskUrls.newArticle}`, { method: "POST", headers, body });
      const begun = performance.now();
      await askRaw(`${server.baseURL}/`);
      const waited = performance.now() - begun;
      slowest = Math.max(slowest, waited);
      if ((await sent).status === 413 && waited < LATEST) held += 1;
    }
    const what = `forms of ${FIELDS.toLocaleString("en-GB")} fields, with and without a sign-in: refused with 413, a page in memory within ${LATEST} ms meanwhile`;
    return [{ key: "many-fields", what, tries, held, seen: `slowest page ${slowest.toFixed(0)} ms` }];
  } finally {
    await server.stop();
  }
};
