import { type APIRequestContext, expect } from "@playwright/test";
import { deskUrls } from "@/domain/urls";
import { personWithRole } from "@/tests/harness/end-to-end-state";
import { attempts } from "./action-attempts";
import { addSource, prepareClaim, prepareSubmission } from "./desk-work";
import { clientOf, invite, makePerson, openClient } from "./people";
import { changeMeanwhile, refusedValues, shownRefusal } from "./refused-forms";
import { test } from "./strict-test";
import { readDocument, readForm, sendForm, submitForm } from "./web-forms";

/** Forms as a browser without scripts sends them, and the pages it is then shown. */

let administrator: APIRequestContext;
let colleague: APIRequestContext;

test.beforeAll(async () => {
  administrator = await clientOf(personWithRole("administrator"));
  colleague = await clientOf(await makePerson("administrator"));
});

test.afterAll(async () => {
  await administrator.dispose();
  await colleague.dispose();
});

test("every form of the desk is refused here", () => {
  expect(Object.keys(refusedValues).sort()).toEqual(Object.keys(attempts).sort());
});

for (const [name, { prepare }] of Object.entries(attempts)) {
  test(`${name}, refused after somebody else changed the page, says why and keeps every word`, async () => {
    const { path, button } = await prepare(administrator);
    const form = await readForm(administrator, path, button);
    await changeMeanwhile(colleague, { path });
    const values = refusedValues[name] ?? {};
    const answer = await sendForm(administrator, form, values);
    expect(answer.status()).toBe(200);
    const shown = await shownRefusal(answer, values);
    expect(shown).toMatchObject({ place: "form", deadLinks: [], lost: [] });
    expect(shown.message).toMatch(/\w+ \w+.*\./);
    // The words of the schema's library are no words of ours.
    expect(shown.message).not.toMatch(/Invalid |Too (big|small)|expected/);
  });
}

test("a form that somebody else’s work has taken off the page still says what became of it", async () => {
  const { claimId } = await prepareClaim(administrator);
  await addSource(administrator, claimId, "Staff register");
  const workbench = deskUrls.claim(claimId);
  const source = await readForm(administrator, workbench, "Save the source");
  await submitForm(colleague, workbench, "Remove this source");
  const title = { title: "Register, mended" };
  const late = await shownRefusal(await sendForm(administrator, source, title), title);
  expect(late).toMatchObject({ place: "top", lost: [] });

  const author = await clientOf(await makePerson("reviewer"));
  const submitted = deskUrls.claim((await prepareSubmission(author)).claimId);
  await author.dispose();
  const review = await readForm(administrator, submitted, "Approve");
  await submitForm(colleague, submitted, "Approve");
  const note = { comment: "A note that took an hour" };
  const decided = await shownRefusal(await sendForm(administrator, review, note), note);
  expect(decided).toMatchObject({ place: "top", lost: [] });
  expect(decided.message).toContain("Copy what you still need");

  const email = "withdrawn-twice@example.org";
  await invite(email, "observer");
  const button = `Withdraw the invitation of ${email}`;
  const invitation = await readForm(administrator, deskUrls.people, button);
  await submitForm(colleague, deskUrls.people, button);
  const withdrawn = await shownRefusal(await sendForm(administrator, invitation), {});
  expect(withdrawn.place).toBe("top");
});

test("a refusal does not repeat what was done before", async () => {
  const { claimId } = await prepareClaim(administrator);
  const after = await submitForm(administrator, deskUrls.claim(claimId), "Comment", { body: "Once." });
  expect((await readDocument(administrator, after)).body.textContent).toContain("The comment is added.");
  const answer = await sendForm(administrator, await readForm(administrator, after, "Comment"), { body: "" });
  expect(await answer.text()).not.toContain("The comment is added.");
});

test("a reader’s report and an invited person’s form are refused in words with everything typed", async () => {
  const reader = await openClient();
  const list = await readDocument(reader, "/claims");
  const claim = [...list.querySelectorAll("main a[href^='/claims/']")][0]?.getAttribute("href") ?? "";
  const report = { message: "", source: "Kept source", email: "nobody" };
  const reported = await sendForm(reader, await readForm(reader, `${claim}/report`, "Send the report"), report);
  expect(await shownRefusal(reported, report)).toMatchObject({ place: "form", deadLinks: [], lost: [] });
  const account = { name: "Kept name", password: "short", passwordAgain: "other" };
  const link = await invite("half-typed@example.org", "observer");
  const made = await sendForm(reader, await readForm(reader, link, "Make my account"), account);
  const shown = await shownRefusal(made, { name: account.name });
  expect(shown).toMatchObject({ place: "form", deadLinks: [], lost: [] });
  await reader.dispose();
});
