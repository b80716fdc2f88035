import { readFile as readBytes } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { deskUrls } from "@/domain/urls";
import { personWithRole } from "@/tests/harness/end-to-end-state";
import { alertOn } from "./alerts";
import { harbourText, unlikeOthers } from "./desk-work";
import { signIn } from "./people";
import { test } from "./strict-test";

interface Upload {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

function textFile(name: string, content: string, mimeType = "text/plain"): Upload {
  return { name, mimeType, buffer: Buffer.from(content, "utf8") };
}

async function send(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Add the article" }).click();
}

test.beforeEach(async ({ page }) => {
  await signIn(page.request, personWithRole("editor"));
  await page.goto(deskUrls.newArticle);
});

async function readFile(page: Page, file: Upload): Promise<void> {
  await page.getByLabel("File", { exact: true }).setInputFiles(file);
  await page.getByRole("button", { name: "Read the file" }).click();
}

const added = /^The article is stored; \d+ claims? .* words of its original were taken\.$/;

test("a .txt file is taken in, without its byte order mark and with plain line ends", async ({ page }) => {
  const text = unlikeOthers(harbourText);
  await readFile(page, textFile("quay.txt", `\ufeff${text.replaceAll("\n", "\r\n")}`));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Is this the article?");
  await expect(page.getByText(/^quay\.txt: All of its \d+ words were read\./)).toBeVisible();
  await page.getByLabel("Title").fill("Norhaven’s quay, as a file");
  await send(page);
  await expect(page.getByText(added)).toBeVisible();
  const stored = page.url().replace(/\?.*$/, "");
  await page.goto(deskUrls.newArticle);
  await page.getByLabel("Text of the article").fill(text);
  await page.getByLabel("Title").fill("The same, pasted");
  await send(page);
  await expect(page.getByText("This text is on the desk already; here it is.")).toBeVisible();
  expect(page.url().replace(/\?.*$/, "")).toBe(stored);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Norhaven’s quay, as a file");
});

test("of a web page the article is taken, what was left out can be added, and the file is kept", async ({ page }) => {
  const paragraphs = unlikeOthers(harbourText).split("\n\n");
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quay of Norhaven opened</title>
    </head><body>
    <nav><a href="/">Front page</a> <a href="/sport">Sport results of the week</a></nav>
    <article><h1>Quay of Norhaven opened</h1>${paragraphs.map((each) => `<p>${each}</p>`).join("\n")}
    <table><tr><th>Year</th><th>Cost</th></tr><tr><td>2023</td><td>4.1 million euros</td></tr></table>
    <aside><p>The quay was begun in 2019, after four years of planning and two elections.</p></aside>
    <p>The harbour master, who came to the opening, said that the ships of nine lines call at the new quay each
    week, twice as many as before it was built.</p></article>
    <script>document.title = "never run"</script><footer>Cookie settings and imprint</footer></body></html>`;
  await readFile(page, textFile("quay.html", html, "text/html"));
  await expect(page.getByText(/^quay\.html: \d+ of its \d+ words were read\./)).toBeVisible();
  await expect(page.getByLabel("Title")).toHaveValue("Quay of Norhaven opened");
  const text = page.getByRole("region", { name: "The text" });
  await expect(text).not.toContainText("begun in 2019");
  await page.getByText("What was left out").click();
  await expect(page.getByRole("group", { name: "Behind the article" })).toContainText("Cookie settings");
  await page.getByRole("group", { name: "Within the article" }).getByText("The quay was begun in 2019").click();
  await send(page);
  await expect(page.getByText(added)).toBeVisible();
  const main = page.getByRole("main");
  await expect(main.getByRole("cell", { name: "4.1 million euros" })).toBeVisible();
  await expect(main.getByRole("columnheader", { name: "Cost" })).toHaveAttribute("scope", "col");
  await expect(main.getByText("The quay was begun in 2019")).toBeVisible();
  await expect(main).not.toContainText("Sport results of the week");
  await expect(main).not.toContainText("Cookie settings");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "quay.html" }).click();
  const file = await (await download).path();
  expect(await readBytes(file, "utf8")).toBe(html);
});

test("quotations are shown as such, and the links of an article with their places and addresses", async ({ page }) => {
  const text = unlikeOthers(harbourText);
  const quoted = "> We paid 31 million euros of it from the reserve in 2023.\n>\n> — Jo Lind, treasurer";
  const links = "See [the accounts of 2023](https://quay.example/accounts) and [a script](javascript:alert(1)).";
  await readFile(page, textFile("quay.md", `# The quay\n\n${text}\n\n${quoted}\n\n${links}\n`, "text/markdown"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Is this the article?");
  await page.getByLabel("Title").fill("Norhaven’s quay, in Markdown");
  await send(page);
  await expect(page.getByText(added)).toBeVisible();
  const quotation = page.getByRole("main").getByRole("blockquote").filter({ hasText: "from the reserve" });
  await expect(quotation).toHaveText(/^We paid 31 million euros/);
  await page.getByText("Links in the article (1)").click();
  const address = page.getByRole("link", { name: "https://quay.example/accounts" });
  await expect(address).toHaveAttribute("rel", /noreferrer/);
  await page.getByRole("link", { name: "the accounts of 2023" }).click();
  await expect(page.locator(new URL(page.url()).hash)).toContainText("See the accounts of 2023");
  await page
    .getByRole("main")
    .getByRole("link", { name: /31 million euros/ })
    .click();
  await expect(page.getByRole("complementary").getByText("Jo Lind").first()).toBeVisible();
});

test("a PDF and captions are read in a worker, and their claims say where they stand", async ({ page, browser }) => {
  const printer = await browser.newPage();
  const paragraphs = unlikeOthers(harbourText).split("\n\n");
  await printer.setContent(
    `<h1>Quay</h1><p>${paragraphs[0]}</p><p style="break-before: page">${paragraphs.slice(1).join("</p><p>")}</p>`,
  );
  const buffer = await printer.pdf({ format: "A5" });
  await printer.close();
  const isRead = () => expect(page.getByRole("heading", { level: 1 })).toHaveText("Is this the article?");
  await readFile(page, { name: "quay.pdf", mimeType: "application/pdf", buffer });
  await isRead();
  await page.getByLabel("Title").fill("Norhaven’s quay, printed");
  await send(page);
  await expect(page.getByText(added)).toBeVisible();
  await page.getByRole("link", { name: "87 million euros" }).first().click();
  await expect(page.getByText("On page 2 of the original")).toBeVisible();

  const captions = `WEBVTT\n\n00:12:31.000 --> 00:12:36.000\n<v Ida Brandt>The quay has cost 87 million euros since 2019.\n\n00:12:40.000 --> 00:12:50.000\n<v Al Roe>${unlikeOthers("It was late.").replaceAll("\n", " ")}\n`;
  await page.goto(deskUrls.newArticle);
  await readFile(page, textFile("session.vtt", captions, "text/vtt"));
  await isRead();
  await page.getByLabel("Title").fill("The council’s session");
  await page.getByLabel("Web address").fill(`https://www.youtube.com/watch?v=${crypto.randomUUID()}`);
  await send(page);
  await expect(page.getByText(added)).toBeVisible();
  const moments = page.getByRole("link", { name: "00:12:31" });
  await expect(page.getByRole("listitem").filter({ has: moments }).first()).toContainText("87 million euros");
  await page.getByRole("link", { name: "87 million euros" }).first().click();
  await expect(page.locator("#claim").filter({ has: moments })).toBeVisible();
  await expect(moments.first()).toHaveAttribute("href", /[?&]t=751s/);
});

test("a file that does not say its encoding is read in the one that is chosen", async ({ page }) => {
  await readFile(page, { name: "bruecke.txt", mimeType: "text/plain", buffer: latin1 });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("In which encoding is this file?");
  await page.getByRole("radio", { name: /Die Brücke kostete/ }).check();
  await page.getByRole("button", { name: "Read it so" }).click();
  await expect(page.getByText("It was read as Western European (windows-1252), as you chose.")).toBeVisible();
  await expect(page.getByRole("region", { name: "The text" })).toContainText("Die Brücke kostete 87 Millionen Euro");
  await expect(page.getByText(/^Kept until /)).toBeVisible();

  await page.getByRole("link", { name: "Read it in another encoding" }).click();
  await expect(page.getByText(/was read as Western European \(windows-1252\)/)).toBeVisible();
  await page.getByText("None of them: choose another encoding").click();
  await page.getByRole("radio", { name: "Greek (windows-1253)" }).check();
  await page.getByRole("button", { name: "Read it so" }).click();
  await expect(page.getByRole("region", { name: "The text" })).toContainText("Die Brόcke kostete");
});

test("a file that was read waits until it is added or thrown away", async ({ page }) => {
  const name = `waiting-${Date.now()}.txt`;
  await readFile(page, textFile(name, unlikeOthers(harbourText)));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Is this the article?");
  await page.goto(deskUrls.newArticle);
  await page.getByRole("link", { name }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Is this the article?");
  const address = page.url();
  await page.getByRole("button", { name: "Throw away" }).click();
  await expect(page.getByText("The file is thrown away.")).toBeVisible();
  await expect(page.getByRole("link", { name })).toHaveCount(0);
  expect((await page.request.get(address)).status()).toBe(404);
});

const latin1 = Buffer.from("Die Brücke kostete 87 Millionen Euro, sagt die Stadt.", "latin1");
const picture = Buffer.concat([Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), Buffer.alloc(4096, 7)]);
const large = Buffer.from("The quay cost 87 million euros. ".repeat(625_000));

const badFiles: (Upload & { message: RegExp })[] = [
  { ...textFile("empty.txt", " \n\n "), message: /This file is empty/ },
  { name: "picture.txt", mimeType: "text/plain", buffer: picture, message: /This file is not text/ },
  { name: "large.txt", mimeType: "text/plain", buffer: large, message: /This file has 20\.0 MB/ },
  { ...textFile("links.txt", "Home\n\nSport\n\nWeather"), message: /No sentence was found/ },
  { ...textFile("list.exe", "MZ", "application/x-msdownload"), message: /This kind of file is not read/ },
  { ...textFile("hollow.html", "<html><body></body></html>", "text/html"), message: /nothing to read in this page/ },
];

for (const { message, ...file } of badFiles) {
  test(`${file.name} is refused beside its field`, async ({ page }) => {
    await readFile(page, file);
    await expect(alertOn(page)).toBeFocused();
    await expect(alertOn(page).getByRole("link", { name: message })).toBeVisible();
    await expect(page.getByLabel("File", { exact: true })).toHaveAccessibleDescription(message);
    await expect(page.getByLabel("File", { exact: true })).toHaveAttribute("aria-invalid", "true");
  });
}

test("an empty file counts as one, and none is asked for", async ({ page }) => {
  await readFile(page, textFile("nothing.txt", ""));
  await expect(page.getByLabel("File", { exact: true })).toHaveAccessibleDescription(/empty/);
  await page.goto(deskUrls.newArticle);
  await page.getByRole("button", { name: "Read the file" }).click();
  await expect(page.getByLabel("File", { exact: true })).toHaveAccessibleDescription(/Choose a file first/);
});

test("a text without sentences is refused beside its field", async ({ page }) => {
  await page.getByLabel("Text of the article").fill("Home\n\nSport\n\nWeather");
  await page.getByLabel("Title").fill("Not an article");
  await send(page);
  await expect(page.getByLabel("Text of the article")).toHaveAccessibleDescription(/No sentence was found/);
  await expect(page.getByLabel("Text of the article")).toHaveValue("Home\n\nSport\n\nWeather");
  await alertOn(page).getByRole("link").click();
  await expect(page.getByLabel("Text of the article")).toBeFocused();
});

test("an address is completed, and one that cannot be is refused beside its field", async ({ page }) => {
  const field = page.getByLabel("Address of the page");
  for (const [typed, message] of [
    ["127.0.0.1.example.invalid", /No site was found/],
    ["https://jo:secret@example.org/", /a name or a password in it/],
    ["example.org/a page", /no spaces/],
    ["ftp://example.org/", /no address of the web/],
  ] as const) {
    await field.fill(typed);
    await page.getByRole("button", { name: "Fetch the page" }).click();
    await expect(field).toHaveAccessibleDescription(message);
    await expect(field).toHaveValue(typed);
  }
});

test("an address that is none of the public web is refused beside its field, and stays there", async ({ page }) => {
  await page.getByLabel("Address of the page").fill("http://169.254.169.254/latest/meta-data");
  await page.getByRole("button", { name: "Fetch the page" }).click();
  await expect(page.getByLabel("Address of the page")).toHaveAccessibleDescription(/private network/);
  await expect(page.getByLabel("Address of the page")).toHaveValue("http://169.254.169.254/latest/meta-data");
});
