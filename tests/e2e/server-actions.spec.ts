import { type APIRequestContext, expect } from "@playwright/test";
import { listActions, roleCan } from "@/domain/permissions/can";
import { roles } from "@/domain/permissions/role";
import { deskUrls } from "@/domain/urls";
import { attempts, type Ground } from "./action-attempts";
import { prepareSubmission } from "./desk-work";
import { clientOf, makePerson, openClient } from "./people";
import { test } from "./strict-test";
import { readDocument, readForm, sendForm } from "./web-forms";

const visitors = ["nobody", ...roles] as const;
type Visitor = (typeof visitors)[number];

const clients = new Map<Visitor, APIRequestContext>();

function clientFor(visitor: Visitor): APIRequestContext {
  const client = clients.get(visitor);
  if (client === undefined) throw new Error(`No client for ${visitor}`);
  return client;
}

test.beforeAll(async () => {
  for (const visitor of visitors) {
    clients.set(visitor, visitor === "nobody" ? await openClient() : await clientOf(await makePerson(visitor)));
  }
});

test.afterAll(async () => {
  for (const client of clients.values()) await client.dispose();
});

/** What a page shows and what its forms hold, versions included; of a part of it where `about` is given. */
async function look(
  client: APIRequestContext,
  { path, shownOn = path, about }: Omit<Ground, "button">,
): Promise<string> {
  const document = await readDocument(client, shownOn);
  // Other tests make people meanwhile, so whom a claim could be given to does not count.
  for (const option of document.querySelectorAll("option:not([selected])")) option.remove();
  const parts = [...document.querySelectorAll(about === undefined ? "main, aside" : "tr, li")];
  const counted = parts.filter((part) => about === undefined || part.textContent?.includes(about));
  return counted.map((part) => [part.textContent, ...controlsOf(part)].join("\n")).join("\n\n");
}

function controlsOf(part: Element): string[] {
  return [...part.querySelectorAll("input, option[selected]")]
    .filter((control) => !/^(?:\$ACTION|formKey$)/.test(control.getAttribute("name") ?? ""))
    .map((control) => ["name", "value", "checked"].map((name) => control.getAttribute(name)).join(" "));
}

test("every action of the permission matrix that changes something is attempted here", () => {
  const attempted = new Set(Object.values(attempts).map(({ action }) => action));
  const changing = listActions().filter((action) => !action.endsWith(".read"));
  expect([...attempted].sort()).toEqual([...changing].sort());
});

for (const [name, { action, prepare, onlyRefused }] of Object.entries(attempts)) {
  test(`${name} is refused to whoever may not, and done for whoever may`, async () => {
    const administrator = clientFor("administrator");
    const ground = await prepare(administrator);
    const form = await readForm(administrator, ground.path, ground.button);
    const before = await look(administrator, ground);
    for (const visitor of visitors) {
      if (visitor !== "nobody" && roleCan(visitor, action)) continue;
      const answer = await sendForm(clientFor(visitor), form, ground.values);
      expect(answer.status(), visitor).toBeLessThan(500);
      expect(answer.headers().location ?? "", visitor).not.toContain("done=");
      expect(await look(administrator, ground), visitor).toBe(before);
    }
    if (onlyRefused) return;
    const answer = await sendForm(administrator, form, ground.values);
    expect(answer.status()).toBe(303);
    expect(await look(administrator, ground)).not.toBe(before);
  });
}

test("an author cannot approve their own verdict with another’s form", async () => {
  const author = clientFor("reviewer");
  const ground = { path: deskUrls.claim((await prepareSubmission(author)).claimId), button: "Approve" };
  const form = await readForm(clientFor("editor"), ground.path, ground.button);
  const before = await look(author, ground);
  const answer = await sendForm(author, form);
  expect(answer.status()).toBe(200);
  expect(await look(author, ground)).toBe(before);
});

test("a reviewer who approves cannot publish by the same form, and nothing is approved by it", async () => {
  const { claimId } = await prepareSubmission(clientFor("editor"));
  const path = deskUrls.claim(claimId);
  const form = await readForm(clientFor("reviewer"), path, "Approve");
  const answer = await sendForm(clientFor("reviewer"), form, { decision: "approve_and_publish" });
  expect(await answer.text()).toContain("Your role does not allow publishing.");
  const page = await readDocument(clientFor("reviewer"), path);
  expect(page.querySelector("main")?.textContent).toContain("Awaiting second review");
});

test("a form whose fields are not those of the page is refused in words", async () => {
  const editor = clientFor("editor");
  const { claimId } = await prepareSubmission(clientFor("reviewer"));
  const form = await readForm(editor, deskUrls.claim(claimId), "Approve");
  const strange = [
    { basedOn: "0" },
    { basedOn: "x" },
    { basedOn: "1e9" },
    { claimId: "" },
    { claimId: "\u0000" },
    { decision: "everything" },
  ];
  for (const values of strange) {
    const answer = await sendForm(editor, form, values);
    expect(answer.status(), JSON.stringify(values)).toBe(200);
  }
  expect((await sendForm(editor, { ...form, fields: [] })).status()).toBeLessThan(500);
});
