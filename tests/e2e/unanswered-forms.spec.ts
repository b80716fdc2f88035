import { randomUUID } from "node:crypto";
import { expect, type Page, type Route, test } from "@playwright/test";
import { deskUrls } from "@/domain/urls";
import { personWithRole } from "@/tests/harness/end-to-end-state";
import { alertOn } from "./alerts";
import { addSource, prepareClaim } from "./desk-work";
import { signIn } from "./people";
import { typeInto, workbenchForms } from "./workbench-forms";

/** Has this happen to whatever the page sends, until it is let go. */
async function interfere(page: Page, meddle: (route: Route) => Promise<void>): Promise<() => Promise<void>> {
  const handler = (route: Route) => (route.request().method() === "POST" ? meddle(route) : route.continue());
  await page.route("**/*", handler);
  return () => page.unroute("**/*", handler);
}

const fates: Record<string, { words: string; meddle: (route: Route) => Promise<void> }> = {
  "the connection is gone": { words: "No answer came", meddle: (route) => route.abort("internetdisconnected") },
  "the answer is lost on its way": {
    words: "No answer came",
    meddle: async (route) => {
      await route.fetch();
      await route.abort("connectionreset");
    },
  },
  "a proxy answers in the server’s place": {
    words: "No answer came",
    meddle: (route) => route.fulfill({ status: 502, contentType: "text/html", body: "<h1>502 Bad Gateway</h1>" }),
  },
  "the server is of a newer build": {
    words: "The site was updated",
    meddle: (route) => {
      const headers = { ...route.request().headers(), "next-action": `7f${"0".repeat(40)}` };
      return route.continue({ headers });
    },
  },
};

for (const [fate, { words, meddle }] of Object.entries(fates)) {
  test(`where ${fate}, every form of the page stays with what was typed, and can be sent again`, async ({ page }) => {
    await signIn(page.request, personWithRole("reviewer"));
    const { claimId } = await prepareClaim(page.request);
    await addSource(page.request, claimId, "Staff register");
    await page.goto(deskUrls.claim(claimId));
    const comment = `Typed once, ${randomUUID()}`;
    for (const form of workbenchForms) await typeInto(page, form);
    const field = page.getByLabel("Comment", { exact: true });
    await field.fill(comment);
    const release = await interfere(page, meddle);
    const button = page.getByRole("button", { name: "Comment", exact: true });
    for (let time = 0; time < 2; time += 1) {
      await button.click();
      await expect(alertOn(page).filter({ hasText: words })).toBeFocused();
      await button.focus();
    }
    for (const form of workbenchForms.filter(({ name }) => name !== "a comment")) {
      await expect(form.field(page)).toHaveValue(form.words);
    }
    await expect(field).toHaveValue(comment);
    await release();
    await button.click();
    await expect(page.getByText("The comment is added.")).toBeVisible();
    await expect(alertOn(page)).toHaveCount(0);
    await expect(page.getByText(comment)).toHaveCount(1);
  });
}
