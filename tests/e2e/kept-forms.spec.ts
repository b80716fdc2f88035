import { expect, type Page } from "@playwright/test";
import { formSizes } from "@/domain/form-sizes";
import { deskUrls } from "@/domain/urls";
import { personWithRole } from "@/tests/harness/end-to-end-state";
import { alertOn } from "./alerts";
import { addSource, prepareClaim, prepareSubmission } from "./desk-work";
import { clientOf, makePerson, signIn } from "./people";
import { test } from "./strict-test";
import { submitForm } from "./web-forms";
import { send, typeInto, workbenchForms } from "./workbench-forms";

async function openWorkbench(page: Page): Promise<string> {
  await signIn(page.request, personWithRole("editor"));
  const { claimId } = await prepareClaim(page.request);
  await addSource(page.request, claimId, "Staff register");
  await page.goto(deskUrls.claim(claimId));
  return claimId;
}

const notices: Record<string, string> = {
  "Save the claim": "The claim is saved.",
  "Add the source": "The source is added.",
  "Save the source": "The source is saved.",
  "Save the draft": "The draft is saved.",
  Comment: "The comment is added.",
};

test("every form keeps what stands in it while the others are sent", async ({ page }) => {
  await openWorkbench(page);
  for (const form of workbenchForms) await typeInto(page, form);
  for (const [index, form] of workbenchForms.entries()) {
    await send(page, form);
    await expect(page.getByText(notices[form.button] ?? "")).toBeVisible();
    await expect(form.field(page)).toHaveValue(form.after ?? form.words);
    for (const other of workbenchForms.slice(index + 1)) {
      await expect(other.field(page), `${other.name} after “${form.button}”`).toHaveValue(other.words);
      await expect(other.field(page)).toBeVisible();
    }
    await expect(alertOn(page)).toHaveCount(0);
  }
  await page.reload();
  await expect(page.getByLabel("Rationale")).toHaveValue("Half a thought about [1]");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The port of Norhaven employs 640 people");
  await expect(page.getByText("Half a comment")).toBeVisible();
});

test("a refused form and the others keep everything, and the focus goes to what is wrong", async ({ page }) => {
  await openWorkbench(page);
  for (const form of workbenchForms) await typeInto(page, form);
  for (const form of workbenchForms) {
    await form.field(page).fill(form.refused);
    await send(page, form);
    await expect(alertOn(page).and(page.locator(":focus"))).toHaveCount(1);
    for (const other of workbenchForms) {
      await expect(other.field(page)).toHaveValue(other === form ? form.refused : other.words);
    }
    await form.field(page).fill(form.words);
    await send(page, form);
    await expect(page.getByText(notices[form.button] ?? "")).toBeVisible();
    await expect(alertOn(page)).toHaveCount(0);
    await typeInto(page, form);
  }
});

test("a choice and a form under way keep what is chosen and typed meanwhile", async ({ page }) => {
  await openWorkbench(page);
  await page.getByRole("radio", { name: "Half true" }).check();
  await page.getByLabel("Exaggerated").check();
  await page.getByRole("button", { name: "Assign" }).click();
  await expect(page.getByText("The claim is assigned.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Assign" })).toBeFocused();
  await expect(page.getByRole("radio", { name: "Half true" })).toBeChecked();
  await expect(page.getByLabel("Exaggerated")).toBeChecked();

  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route(
    (url) => url.pathname.startsWith("/desk/claims/"),
    async (route) => {
      if (route.request().method() === "POST") await held;
      await route.continue();
    },
  );
  await page.getByLabel("Summary").fill("Sent");
  await page.getByRole("button", { name: "Save the draft" }).click();
  await page.getByLabel("Summary").fill("Sent, and typed on");
  letThrough();
  await expect(page.getByText("The draft is saved.")).toBeVisible();
  await expect(page.getByLabel("Summary")).toHaveValue("Sent, and typed on");
  await sendAndReload(page);
  await expect(page.getByLabel("Summary")).toHaveValue("Sent, and typed on");
});

test("what is typed on and sent while the page comes that an answer leads to is sent when it is there", async ({
  page,
}) => {
  await openWorkbench(page);
  let letThrough = () => {};
  const held = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  let isHeld = () => {};
  const waits = new Promise<void>((resolve) => {
    isHeld = resolve;
  });
  await page.route(
    (url) => url.searchParams.has("_rsc") && url.searchParams.has("done"),
    async (route) => {
      isHeld();
      await held;
      await route.continue();
    },
  );
  await page.getByLabel("Summary").fill("Sent");
  await page.getByRole("button", { name: "Save the draft" }).click();
  await waits;
  await page.getByLabel("Summary").fill("Sent, and typed on");
  await page.getByRole("button", { name: "Save the draft" }).click();
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  letThrough();
  await answered;
  await expect(page.getByText("The draft is saved.")).toBeVisible();
  await expect(alertOn(page)).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel("Summary")).toHaveValue("Sent, and typed on");
});

/** Saves the draft once more, while the notice of the first time still stands, and loads the page again. */
async function sendAndReload(page: Page): Promise<void> {
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("button", { name: "Save the draft" }).click();
  await answered;
  await expect(alertOn(page)).toHaveCount(0);
  await page.reload();
}

test("what somebody else changed meanwhile is never overwritten unseen", async ({ page }) => {
  const claimId = await openWorkbench(page);
  const path = deskUrls.claim(claimId);
  const colleague = await makePerson("reviewer");
  const other = await clientOf(colleague);
  await page.getByLabel("Summary").fill("Mine, half typed");
  await submitForm(other, path, "Save the draft", { summary: "Theirs" });

  const comment = page.getByLabel("Comment", { exact: true });
  await comment.fill("Says nothing about versions");
  await page.getByRole("button", { name: "Comment", exact: true }).click();
  await expect(page.getByText("The comment is added.")).toBeVisible();
  await expect(page.getByLabel("Summary")).toHaveValue("Mine, half typed");
  await page.getByRole("button", { name: "Save the draft" }).click();
  await expect(alertOn(page)).toContainText(`${colleague.name} saved the verdict’s draft`);
  await expect(page.getByText("On the desk now: Theirs")).toBeVisible();
  await page.getByRole("button", { name: "Save the draft" }).click();
  await expect(page.getByText("The draft is saved.")).toBeVisible();

  // A form that nobody has touched shows what stands by now.
  await submitForm(other, path, "Save the claim", { statement: "Said anew by a colleague", claimant: "" });
  await comment.fill("Once more");
  await page.getByRole("button", { name: "Comment", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Said anew by a colleague");
  await page.getByText("Wording and claimant").click();
  await expect(page.getByLabel("The claim in one sentence")).toHaveValue("Said anew by a colleague");
  await other.dispose();
});

test("a form that is larger than the desk's may be is not sent, and keeps its words", async ({ page }) => {
  await openWorkbench(page);
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.method()));
  const comment = page.getByLabel("Comment", { exact: true });
  const words = "x".repeat(formSizes.desk.sent);
  await comment.fill(words);
  await page.getByRole("button", { name: "Comment", exact: true }).click();
  await expect(alertOn(page)).toContainText("it was not sent");
  await expect(comment).toHaveValue(words);
  expect(sent).not.toContain("POST");
});

test("what was typed in a form that has gone from the page can still be copied", async ({ page }) => {
  const author = await clientOf(await makePerson("reviewer"));
  const { claimId } = await prepareSubmission(author);
  await author.dispose();
  const colleague = await clientOf(await makePerson("editor"));
  await signIn(page.request, personWithRole("editor"));
  await page.goto(deskUrls.claim(claimId));
  await page.getByLabel("Note to the author").fill("A note that was not sent");
  await submitForm(colleague, deskUrls.claim(claimId), "Approve");
  await colleague.dispose();
  await page.getByLabel("Comment", { exact: true }).fill("Seen.");
  await page.getByRole("button", { name: "Comment", exact: true }).click();
  await expect(page.getByText("The comment is added.")).toBeVisible();
  await expect(page.getByLabel("Note to the author")).toHaveCount(0);
  await expect(page.getByText("A note that was not sent")).toBeVisible();
  await page.getByRole("button", { name: "I do not need it any more" }).click();
  await expect(page.getByText("A note that was not sent")).toHaveCount(0);
});
