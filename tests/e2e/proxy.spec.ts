import { randomUUID } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { type Browser, chromium, expect, test } from "@playwright/test";
import { deskUrls } from "@/domain/urls";
import { probePort } from "@/scripts/setup/server.mjs";
import { chromiumFlags } from "@/tests/harness/chromium";
import { hasNginx, makeCertificate, startNginx } from "@/tests/harness/nginx";
import { root } from "@/tests/harness/source-tree";
import { makeTemporaryFolder } from "@/tests/harness/temporary-folder";
import { startWebServer } from "@/tests/harness/web-server";

/** The block that the README tells people to use. */
function readmeBlock(): string {
  const block = /```nginx\n(.*?)```/s.exec(readFileSync(path.join(root, "README.md"), "utf8"))?.[1];
  if (block === undefined) throw new Error("README.md has no nginx block.");
  return block;
}

/** Puts what differs on this machine in its place; each has to stand in the block. */
function adapted(block: string, places: Record<string, string>): string {
  return Object.entries(places).reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replaceAll(from, to);
  }, block);
}

/** Signs in, invites somebody, and accepts the invitation: forms of people with a session and of those without. */
async function fillForms(
  browser: Browser,
  origin: string,
  javaScriptEnabled: boolean,
  administrator: { email: string; password: string },
) {
  const open = () => browser.newContext({ baseURL: origin, ignoreHTTPSErrors: true, javaScriptEnabled });
  const context = await open();
  const page = await context.newPage();
  await page.goto(deskUrls.signIn);
  await page.getByLabel("E-mail").fill(administrator.email);
  await page.getByLabel("Password").fill(administrator.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL(`**${deskUrls.articles}`);
  await page.goto(deskUrls.people);
  await page.getByLabel("E-mail").fill(`${randomUUID()}@example.org`);
  await page.getByRole("button", { name: "Make an invitation link" }).click();
  const link = await page.locator("code").textContent();
  expect(link).toContain(`${origin}/invitation/`);
  const guest = await (await open()).newPage();
  await guest.goto(link ?? "");
  await guest.getByLabel("Your name").fill("Nadia Quill");
  for (const field of await guest.locator("input[type=password]").all()) await field.fill("a few words will do");
  await guest.getByRole("button", { name: "Make my account" }).click();
  await guest.waitForURL(/done=account-made/);
  await guest.context().close();
  await context.close();
}

test("forms work behind a real nginx, with the README’s block and with nginx’s defaults, with and without scripts", async () => {
  // nginx is none of npm’s packages: as root on Debian it is installed, elsewhere one may go without, but not where CI is set.
  test.skip(!hasNginx(), "there is no nginx here");
  test.setTimeout(240_000);
  const host = "desk.example.org";
  const folder = makeTemporaryFolder();
  const port = await probePort("127.0.0.1", 0);
  const origin = `https://${host}:${port}`;
  const server = await startWebServer(path.join(folder, "server.log"), { NEXTAUTH_URL: origin, TRUST_PROXY: "on" });
  const executablePath = process.env.CHROMIUM_PATH;
  const browser = await chromium.launch({
    args: [...chromiumFlags, `--host-resolver-rules=MAP ${host} 127.0.0.1`],
    ...(executablePath ? { executablePath } : {}),
  });
  try {
    const administrator = server.people.find(({ role }) => role === "administrator");
    if (administrator === undefined) throw new Error("The first start makes an administrator.");
    const { certificate, key } = makeCertificate(folder, host);
    const asWritten = adapted(readmeBlock(), {
      "listen 443 ssl": `listen 127.0.0.1:${port} ssl`,
      "/etc/ssl/desk.example.org.pem": certificate,
      "/etc/ssl/desk.example.org.key": key,
      "http://127.0.0.1:3000": server.baseURL,
    });
    const byDefault = asWritten.replaceAll(/^\s*proxy_set_header .*$/gm, "");
    expect(byDefault).not.toBe(asWritten);
    for (const block of [asWritten, byDefault]) {
      const nginx = await startNginx(folder, block, port);
      for (const javaScriptEnabled of [true, false]) await fillForms(browser, origin, javaScriptEnabled, administrator);
      await nginx.stop();
    }
  } finally {
    await browser.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});
