import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect } from "@playwright/test";
import { parseHTML } from "linkedom";
import { deskUrls } from "@/domain/urls";
import { personWithRole } from "@/tests/harness/end-to-end-state";
import { prepareClaim } from "./desk-work";
import { clientOf, openClient } from "./people";
import { test } from "./strict-test";
import { readDocument, readForm, sendForm } from "./web-forms";

let administrator: APIRequestContext;
test.beforeAll(async () => {
  administrator = await clientOf(personWithRole("administrator"));
});
test.afterAll(() => administrator.dispose());

test("a comment that is sent twice stands there once, and both answers lead to the same place", async () => {
  const { claimId } = await prepareClaim(administrator);
  const address = deskUrls.claim(claimId);
  const form = await readForm(administrator, address, "Comment");
  const body = `Said once, ${randomUUID()}`;
  const answers = await Promise.all([1, 2, 3].map(() => sendForm(administrator, form, { body })));
  const places = answers.map((answer) => [answer.status(), answer.headers().location]);
  expect(places).toEqual(Array(3).fill([303, expect.stringContaining("done=comment-added")]));
  const shown = async (words: string) =>
    (await readDocument(administrator, address)).querySelector("main")?.textContent?.split(words).length;
  expect(await shown(body)).toBe(2);
  // The page that a browser kept, with other words: nothing typed is lost.
  expect((await sendForm(administrator, form, { body: `${body}, and more` })).status()).toBe(303);
  expect(await shown(`${body}, and more`)).toBe(2);
});

test("an invitation that is asked for twice is one, and its link is shown both times", async () => {
  const form = await readForm(administrator, deskUrls.people, "Make an invitation link");
  const email = `${randomUUID()}@example.org`;
  const links: (string | null | undefined)[] = [];
  for (let time = 0; time < 2; time += 1) {
    const answer = await sendForm(administrator, form, { email, role: "observer" });
    const page = await readDocument(administrator, answer.headers().location ?? "");
    links.push(page.querySelector("code")?.textContent);
  }
  expect(new Set(links).size).toBe(1);
  const guest = await openClient();
  expect((await guest.get(new URL(links[0] ?? "").pathname)).status()).toBe(200);
  await guest.dispose();
});

test("an article that is sent twice was added both times, and is known to whoever sends it anew", async () => {
  const button = "Add the article and find its claims";
  const form = await readForm(administrator, deskUrls.newArticle, button);
  const text = `The town spent $3m on its ${randomUUID()} last year. Nobody was asked.`;
  const values = { title: "Sent twice", text, language: "en" };
  const send = async (which = form) => (await sendForm(administrator, which, values)).headers().location;
  const first = await send();
  expect(first).toContain("done=article-added");
  expect(await send()).toBe(first);
  expect(await send(await readForm(administrator, deskUrls.newArticle, button))).toContain("done=article-known");
});

test("a reader’s report that is sent again and again is one report, and counts as one", async () => {
  const reader = await openClient();
  const list = await readDocument(reader, "/claims");
  const claim = list.querySelector("main a[href^='/claims/']")?.getAttribute("href") ?? "";
  const send = async (message: string, times: number) => {
    const form = await readForm(reader, `${claim}/report`, "Send the report");
    const places = new Set<string | undefined>();
    for (let time = 0; time < times; time += 1) {
      places.add((await sendForm(reader, form, { message })).headers().location);
    }
    return [...places];
  };
  const wanted = [expect.stringContaining("/reports/")];
  // More than a network may send in an hour.
  expect(await send(`Sent often, ${randomUUID()}.`, 10)).toEqual(wanted);
  expect(await send(`Another one, ${randomUUID()}.`, 1)).toEqual(wanted);
  await reader.dispose();
});

test("every form of a page has a key of its own, and another one each time the page is made", async () => {
  const { claimId } = await prepareClaim(administrator);
  const keysOf = async (address: string) => {
    const { document } = parseHTML(await (await administrator.get(address)).text());
    const forms = [...document.querySelectorAll("form")].filter((form) => form.querySelector("[name^='$ACTION']"));
    return forms.map((form) => form.querySelector("input[name=formKey]")?.getAttribute("value"));
  };
  for (const address of [deskUrls.claim(claimId), deskUrls.people, deskUrls.newArticle]) {
    const keys = [...(await keysOf(address)), ...(await keysOf(address))];
    // Signing out is the same however often it is done.
    const known = keys.filter((key) => key !== undefined);
    expect(known.length).toBe(keys.length - 2);
    expect(new Set(known).size, address).toBe(known.length);
  }
});
