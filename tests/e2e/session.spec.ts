import { type APIRequestContext, expect } from "@playwright/test";
import { deskUrls, publicUrls, withQuery } from "@/domain/urls";
import { personWithRole } from "@/tests/harness/end-to-end-state";
import { alertOn } from "./alerts";
import { prepareClaim } from "./desk-work";
import { clientOf, invite, makePerson, openClient, signIn } from "./people";
import { test } from "./strict-test";
import { readForm, sendForm, submitForm } from "./web-forms";

/** What the desk answers to these cookies: 200, or 307 to the sign-in page. */
async function statusOfDesk(client: APIRequestContext, headers: Record<string, string> = {}): Promise<number> {
  return (await client.get(deskUrls.articles, { maxRedirects: 0, headers })).status();
}

test("signing out ends the session for a copied cookie too", async ({ page, context }) => {
  await signIn(page.request, await makePerson("reviewer"));
  const stolen = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const thief = await openClient();
  expect(await statusOfDesk(thief, { Cookie: stolen })).toBe(200);
  await page.goto(deskUrls.articles);
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByText("You are signed out.")).toBeVisible();
  expect(await statusOfDesk(thief, { Cookie: stolen })).toBe(307);
  await thief.dispose();
});

test("closing an account ends its sessions at once and for good", async () => {
  const person = await makePerson("editor");
  const theirs = await clientOf(person);
  const administrator = await clientOf(personWithRole("administrator"));
  expect(await statusOfDesk(theirs)).toBe(200);
  const close = `Close account of ${person.name}`;
  await submitForm(administrator, deskUrls.people, close);
  expect(await statusOfDesk(theirs)).toBe(307);
  const form = await readForm(theirs, deskUrls.signIn, "Sign in");
  const refused = await sendForm(theirs, form, { email: person.email, password: person.password });
  expect(refused.headers().location).toContain("error=CredentialsSignin");
  await submitForm(administrator, deskUrls.people, `Reopen account of ${person.name}`);
  expect(await statusOfDesk(theirs)).toBe(307);
  await signIn(theirs, person);
  expect(await statusOfDesk(theirs)).toBe(200);
});

test("another role takes effect at once", async ({ page, openContext }) => {
  const person = await makePerson("observer");
  await signIn(page.request, person);
  await page.goto(deskUrls.articles);
  await expect(page.getByRole("link", { name: "Add an article" })).toHaveCount(0);
  const context = await openContext();
  await signIn(context.request, personWithRole("administrator"));
  const desk = await context.newPage();
  await desk.goto(deskUrls.people);
  await desk.getByLabel(`Role of ${person.name}`).selectOption("editor");
  await desk.getByRole("button", { name: `Save the role of ${person.name}` }).click();
  await expect(desk.getByText("The account is changed.")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("link", { name: "Add an article" })).toBeVisible();
  await submitForm(context.request, deskUrls.people, `Save the role of ${person.name}`, { role: "observer" });
  expect((await page.request.get(deskUrls.newArticle)).status()).toBe(403);
});

test("a wrong password keeps the e-mail address and does not say whether there is such an account", async ({
  page,
}) => {
  const known = await makePerson("reviewer");
  const answers: (string | null)[] = [];
  for (const email of [known.email, "nobody@example.org"]) {
    await page.goto(withQuery(deskUrls.signIn, { callbackUrl: deskUrls.reviews }));
    await page.getByLabel("E-mail address").fill(email);
    await page.getByLabel("Password").fill("not the password");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(alertOn(page)).toBeFocused();
    await expect(page.getByLabel("E-mail address")).toHaveValue(email);
    await expect(page.getByLabel("Password")).toHaveValue("");
    expect(page.url()).not.toContain("example.org");
    answers.push(await alertOn(page).textContent());
  }
  expect(answers[0]).toBe(answers[1]);
  await page.getByLabel("E-mail address").fill(known.email);
  await page.getByLabel("Password").fill(known.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(deskUrls.reviews);
});

test.describe("wrong passwords of somebody else's", () => {
  test.use({ expectedErrors: /status of 429/ });

  test("make others wait who are new, with a reason, and nobody whose browser is known", async ({ page }) => {
    const person = await makePerson("reviewer");
    const known = await clientOf(person);
    const guesser = await openClient();
    const form = await readForm(guesser, deskUrls.signIn, "Sign in");
    const errors: (string | null)[] = [];
    for (let attempt = 0; attempt < 9; attempt += 1) {
      const answer = await sendForm(guesser, form, { email: person.email, password: `guess ${attempt}` });
      const address = new URL(answer.headers().location ?? "", "http://desk.example");
      errors.push(address.searchParams.get("error"));
    }
    expect(errors.slice(0, 5)).toEqual(Array(5).fill("CredentialsSignin"));
    await page.goto(deskUrls.signIn);
    for (let attempt = 0; attempt < 8; attempt += 1) {
      await page.getByLabel("E-mail address").fill(person.email);
      await page.getByLabel("Password").fill("another guess");
      const loaded = page.waitForEvent("load");
      await page.getByRole("button", { name: "Sign in" }).click();
      await loaded;
      if (page.url().includes("TooManyAttempts")) break;
    }
    await expect(alertOn(page)).toContainText(/Too many failed attempts\. Try again in \d+ seconds?\./);
    await expect(page.getByLabel("E-mail address")).toHaveValue(person.email);
    const refused = await page.request.get(page.url());
    expect(refused.status()).toBe(429);
    await submitForm(known, deskUrls.articles, "Sign out");
    await signIn(known, person);
    expect(await statusOfDesk(known)).toBe(200);
    await known.dispose();
    await guesser.dispose();
  });
});

test("a browser without cookies is told the wait that its address has", async () => {
  const client = await openClient();
  for (const [wait, words] of [
    ["47", "47 seconds"],
    ["1", "1 second"],
  ] as const) {
    const answer = await client.get(withQuery(deskUrls.signIn, { error: "TooManyAttempts", wait }));
    expect(await answer.text()).toContain(`Try again in ${words}.`);
    expect(answer.status()).toBe(429);
  }
  await client.dispose();
});

test("the sign-in page takes any wait from its address and names none that there cannot be", async ({ page }) => {
  for (const wait of ["", "-1", "1e9", "<b>", "0x10", "99999999999999999999"]) {
    const path = withQuery(deskUrls.signIn, { error: "TooManyAttempts", wait });
    const text = await (await page.request.get(path)).text();
    expect(text).toContain("Try again in a moment.");
  }
});

const strangeAddresses = [
  "https://evil.example/",
  "//evil.example/",
  "/\\evil.example",
  "https:evil.example",
  "javascript:alert(1)",
  "http://[",
  "%00",
  "%",
  "\u0000",
  "/desk/%E0%A4%A",
  "/".repeat(3000),
];

for (const callbackUrl of strangeAddresses) {
  test(`callbackUrl ${JSON.stringify(callbackUrl.slice(0, 40))} neither breaks nor leads off the site`, async ({
    baseURL,
  }) => {
    const client = await openClient();
    const path = withQuery(deskUrls.signIn, { callbackUrl });
    expect((await client.get(path)).status()).toBe(200);
    const form = await readForm(client, deskUrls.signIn, "Sign in");
    const { email, password } = personWithRole("editor");
    const answer = await sendForm(client, form, { email, password, callbackUrl });
    expect(answer.status()).toBe(303);
    const location = answer.headers().location ?? "";
    expect(new URL(location, baseURL).origin).toBe(baseURL);
    expect(location).toMatch(/^\/(?![/\\])/);
    const byNextAuth = `/api/auth/signin?${new URLSearchParams({ callbackUrl })}`;
    const answers = [await client.get(byNextAuth, { maxRedirects: 0 }), await client.get(path, { maxRedirects: 0 })];
    for (const each of answers) {
      expect(each.status()).toBeLessThan(500);
      expect(new URL(each.headers().location ?? "/", baseURL).origin).toBe(baseURL);
    }
    await client.dispose();
  });
}

test("an invitation's link works once", async ({ page, openContext }) => {
  const email = `${crypto.randomUUID().slice(0, 8)}@example.org`;
  const link = await invite(email, "reviewer");
  await page.goto(link);
  await expect(page.getByText(email)).toBeVisible();
  await page.getByLabel("Your name").fill("Nadia Quill");
  await page.getByLabel("Password", { exact: true }).fill("short");
  await page.getByLabel("The same password again").fill("other");
  await page.getByRole("button", { name: "Make my account" }).click();
  await expect(alertOn(page)).toBeFocused();
  await expect(page.getByLabel("Your name")).toHaveValue("Nadia Quill");

  const late = await openClient();
  const secondTry = await readForm(late, link, "Make my account");
  const password = "a few words will do";
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByLabel("The same password again").fill(password);
  await page.getByRole("button", { name: "Make my account" }).click();
  await expect(page.getByText("Your account is made.")).toBeVisible();
  await signIn(page.request, { email, password });

  expect((await late.get(link)).status()).toBe(404);
  const another = "quite another password";
  await sendForm(late, secondTry, { name: "Somebody else", password: another, passwordAgain: another });
  const form = await readForm(late, deskUrls.signIn, "Sign in");
  const answer = await sendForm(late, form, { email, password: another });
  expect(answer.headers().location).toContain("error=CredentialsSignin");

  const administrator = await openContext();
  await signIn(administrator.request, personWithRole("administrator"));
  const withdrawn = await invite(`withdrawn-${email}`, "reviewer");
  const button = `Withdraw the invitation of withdrawn-${email}`;
  await submitForm(administrator.request, deskUrls.people, button);
  expect((await late.get(withdrawn)).status()).toBe(404);
});

test("a session that ended on a form keeps what was typed, and signing in again lets it be sent", async ({
  page,
  context,
}) => {
  const person = personWithRole("editor");
  await signIn(page.request, person);
  const { claimId } = await prepareClaim(page.request);
  await page.goto(deskUrls.claim(claimId));
  await page.getByLabel("Summary").fill("Typed before the session ended.");
  await page.getByLabel("Rationale").fill("So was this.");
  await context.clearCookies();
  await page.getByRole("button", { name: "Save the draft" }).click();
  await expect(alertOn(page)).toContainText("Your session has ended, so nothing was saved.");
  await expect(page.getByLabel("Summary")).toHaveValue("Typed before the session ended.");
  await expect(page.getByLabel("Rationale")).toHaveValue("So was this.");
  await signIn(page.request, person);
  await page.getByRole("button", { name: "Save the draft" }).click();
  await expect(page.getByText("The draft is saved.")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Summary")).toHaveValue("Typed before the session ended.");
});

test("a cookie that is not ours counts as none", async () => {
  const client = await openClient();
  for (const value of ["nonsense", "eyJhbGciOiJub25lIn0.e30.", "a".repeat(5000)]) {
    expect(await statusOfDesk(client, { Cookie: `next-auth.session-token=${value}` })).toBe(307);
  }
  expect((await client.get(publicUrls.home, { headers: { Cookie: "next-auth.session-token=x" } })).status()).toBe(200);
  await client.dispose();
});
