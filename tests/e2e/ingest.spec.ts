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

test("a .txt file is taken in, without its byte order mark and with plain line ends", async ({ page }) => {
  const text = unlikeOthers(harbourText);
  const windows = textFile("quay.txt", `\ufeff${text.replaceAll("\n", "\r\n")}`);
  await page.getByLabel("Or choose a file").setInputFiles(windows);
  await page.getByLabel("Title").fill("Norhaven’s quay, as a file");
  await send(page);
  await expect(page.getByText("The article is stored. Claims found in it are marked.")).toBeVisible();
  const stored = page.url().replace(/\?.*$/, "");
  await page.goto(deskUrls.newArticle);
  await page.getByLabel("Text of the article").fill(text);
  await page.getByLabel("Title").fill("The same, pasted");
  await send(page);
  await expect(page.getByText("This text is on the desk already; here it is.")).toBeVisible();
  expect(page.url().replace(/\?.*$/, "")).toBe(stored);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Norhaven’s quay, as a file");
});

test("a .md file is taken in as it is", async ({ page }) => {
  const text = unlikeOthers(`# The quay\n\nThe **new quay** cost *87 million euros* in 2024, the town says.`);
  await page.getByLabel("Or choose a file").setInputFiles(textFile("quay.md", text, "text/markdown"));
  await page.getByLabel("Title").fill("Norhaven’s quay in Markdown");
  await send(page);
  await expect(page.getByRole("main").getByText("The **new quay** cost *87 million euros* in 2024")).toBeVisible();
});

test("of a web page the readable part is taken, with what it says of itself", async ({ page }) => {
  const paragraphs = unlikeOthers(harbourText).split("\n\n");
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quay of Norhaven opened</title>
    <meta name="author" content="Jon Reef"></head><body>
    <nav><a href="/">Front page</a> <a href="/sport">Sport results of the week</a></nav>
    <article><h1>Quay of Norhaven opened</h1>${paragraphs.map((each) => `<p>${each}</p>`).join("\n")}
    <p>The harbour master, who came to the opening, said that the ships of nine lines call at the new quay each
    week, twice as many as before it was built.</p></article>
    <script>document.title = "never run"</script><footer>Cookie settings and imprint</footer></body></html>`;
  await page.getByLabel("Or choose a file").setInputFiles(textFile("quay.html", html, "text/html"));
  await send(page);
  await expect(page.getByText("The article is stored. Claims found in it are marked.")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Quay of Norhaven opened");
  const main = page.getByRole("main");
  await expect(main.getByText("Jon Reef", { exact: true })).toBeVisible();
  await expect(main.getByRole("link", { name: "4.2 million tonnes" })).toBeVisible();
  await expect(main).not.toContainText("Sport results of the week");
  await expect(main).not.toContainText("Cookie settings");
});

const latin1 = Buffer.from("Die Brücke kostete 87 Millionen Euro, sagt die Stadt.", "latin1");
const picture = Buffer.concat([Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), Buffer.alloc(4096, 7)]);
const large = Buffer.from("The quay cost 87 million euros. ".repeat(625_000));

const badFiles: (Upload & { message: RegExp })[] = [
  { ...textFile("empty.txt", " \n\n "), message: /text/i },
  { name: "picture.txt", mimeType: "text/plain", buffer: picture, message: /This file is not text/ },
  { name: "large.txt", mimeType: "text/plain", buffer: large, message: /This file has 20\.0 MB/ },
  { name: "latin1.txt", mimeType: "text/plain", buffer: latin1, message: /not in UTF-8/ },
  { ...textFile("links.txt", "Home\n\nSport\n\nWeather"), message: /No sentence was found/ },
  { ...textFile("list.pdf", "%PDF-1.7", "application/pdf"), message: /ends in \.txt, \.md or \.html/ },
  { ...textFile("hollow.html", "<html><body></body></html>", "text/html"), message: /No article was found/ },
];

for (const { message, ...file } of badFiles) {
  test(`${file.name} is refused beside its field, and what was typed stays`, async ({ page }) => {
    await page.getByLabel("Title").fill("A title typed before");
    await page.getByLabel("Authors").fill("Jon Reef\nPort of Norhaven (organisation)");
    await page.getByLabel("Or choose a file").setInputFiles(file);
    await send(page);
    await expect(alertOn(page)).toBeFocused();
    await expect(alertOn(page).getByRole("link", { name: message })).toBeVisible();
    await expect(page.getByLabel("Or choose a file")).toHaveAccessibleDescription(message);
    await expect(page.getByLabel("Or choose a file")).toHaveAttribute("aria-invalid", "true");
    await expect(page.getByLabel("Title")).toHaveValue("A title typed before");
    await expect(page.getByLabel("Authors")).toHaveValue("Jon Reef\nPort of Norhaven (organisation)");
  });
}

test("an empty file counts as one, not as none", async ({ page }) => {
  await page.getByLabel("Title").fill("A title typed before");
  await page.getByLabel("Or choose a file").setInputFiles(textFile("nothing.txt", ""));
  await send(page);
  await expect(alertOn(page)).toBeFocused();
  await expect(page.getByLabel("Or choose a file")).toHaveAccessibleDescription(/empty/);
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
