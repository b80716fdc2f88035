import { expect, type Page } from "@playwright/test";
import { deskUrls } from "@/domain/urls";
import { personWithRole } from "@/tests/harness/end-to-end-state";
import { addArticle, harbourText, markClaim, unlikeOthers } from "./desk-work";
import { signIn } from "./people";
import { test } from "./strict-test";

const cyrillicText = `Мост через реку открыли 🎉🎉 в мае 2024 года. Он стоил 87 миллионов евро, сказала мэр Ида Брандт 👩🏽‍🔬.

Он стоил 87 миллионов евро, повторила она в июне. Ёжики 🦔 не пострадали, и й с комбинирующим знаком тоже.`;

/** Where words stand on the page: the middle of the left edge of the first sign, and of the right edge of the last. */
async function edgesOf(page: Page, words: string, occurrence = 0) {
  const edges = await page.evaluate(
    ([wanted, skip]) => {
      const article = document.getElementById("article-text");
      const pieces = [...(article?.querySelectorAll<HTMLElement>("[data-start]") ?? [])];
      const text = pieces.map((piece) => piece.textContent).join("");
      let at = text.indexOf(wanted);
      for (let passed = 0; passed < skip; passed += 1) at = text.indexOf(wanted, at + 1);
      const find = (offset: number) => {
        let before = 0;
        for (const piece of pieces) {
          const length = piece.textContent?.length ?? 0;
          if (offset < before + length) return { node: piece.firstChild, offset: offset - before };
          before += length;
        }
        throw new Error(`“${wanted}” does not stand there`);
      };
      const range = document.createRange();
      const box = (offset: number) => {
        const place = find(offset);
        if (place.node === null) throw new Error("an empty piece");
        range.setStart(place.node, place.offset);
        range.setEnd(place.node, place.offset + 1);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        return { left, right, middle: (top + bottom) / 2 };
      };
      pieces[0]?.ownerDocument.defaultView?.scrollTo(0, 0);
      const first = box(at);
      const last = box(at + wanted.length - 1);
      return { from: { x: first.left, y: first.middle }, to: { x: last.right, y: last.middle } };
    },
    [words, occurrence] as const,
  );
  return edges;
}

/** Draws the mouse over words from their first sign to their last. */
async function selectByMouse(page: Page, words: string, occurrence = 0): Promise<void> {
  const { from, to } = await edgesOf(page, words, occurrence);
  await page.mouse.move(from.x + 0.5, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await page.mouse.move(to.x - 0.5, to.y, { steps: 5 });
  await page.mouse.up();
}

/** The article's text under the mark of the chosen claim, and whether the stored offsets name just these words. */
async function chosenMark(page: Page): Promise<string> {
  const pieces = page.locator("mark[data-current] [data-start]");
  await expect(pieces.first()).toBeVisible();
  return (await pieces.allTextContents()).join("");
}

/** Every piece of text says where it begins; laid end to end they must be the article again. */
async function expectOffsetsToFit(page: Page, text: string): Promise<void> {
  const pieces = await page
    .locator("#article-text [data-start]")
    .evaluateAll((all) => all.map((each) => ({ start: Number(each.dataset.start), text: each.textContent ?? "" })));
  expect(pieces.length).toBeGreaterThan(1);
  for (const piece of pieces) expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
}

test.beforeEach(async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1400 });
  await signIn(page.request, personWithRole("editor"));
});

test("words selected with the mouse become a claim, just these", async ({ page }) => {
  const text = unlikeOthers(harbourText);
  const articleId = await addArticle(page.request, { title: "Norhaven’s quay", text });
  await page.goto(deskUrls.article(articleId));
  await page.getByText("Mark a claim by hand").click();
  await selectByMouse(page, "who lives near the quay");
  await expect(page.getByLabel("Words that make the claim")).toHaveValue("who lives near the quay");
  await page.getByRole("button", { name: "Mark as a claim" }).click();
  await expect(page.getByText(/· Accepted$/)).toBeVisible();
  expect(await chosenMark(page)).toBe("who lives near the quay");
  await expectOffsetsToFit(page, text);
});

test("a selection made longer with the keyboard becomes a claim", async ({ page }) => {
  const text = unlikeOthers(harbourText);
  const articleId = await addArticle(page.request, { title: "Norhaven’s quay", text });
  await page.goto(deskUrls.article(articleId));
  await page.getByText("Mark a claim by hand").click();
  const { from } = await edgesOf(page, "Nobody who lives");
  await page.mouse.dblclick(from.x + 10, from.y);
  for (let word = 0; word < 2; word += 1) await page.keyboard.press("Control+Shift+ArrowRight");
  const quote = page.getByLabel("Words that make the claim");
  await expect(quote).toHaveValue("Nobody who lives");
  await page.getByRole("button", { name: "Mark as a claim" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByText(/· Accepted$/)).toBeVisible();
  expect(await chosenMark(page)).toBe("Nobody who lives");
});

test("of words that stand twice those selected are marked, in Cyrillic and after emoji", async ({ page }) => {
  const text = unlikeOthers(cyrillicText);
  const articleId = await addArticle(page.request, { title: "Мост открыт", text, language: "ru" });
  await page.goto(deskUrls.article(articleId));
  await selectByMouse(page, "Он стоил 87 миллионов евро", 1);
  await expect(page.getByLabel("Words that make the claim")).toHaveValue("Он стоил 87 миллионов евро");
  await page.getByRole("button", { name: "Mark as a claim" }).click();
  await expect(page.getByText(/· Accepted$/)).toBeVisible();
  expect(await chosenMark(page)).toBe("Он стоил 87 миллионов евро");
  const start = Number(await page.locator("mark[data-current] [data-start]").first().getAttribute("data-start"));
  expect(start).toBe(text.lastIndexOf("Он стоил"));
  await expectOffsetsToFit(page, text);

  await selectByMouse(page, "Ида Брандт 👩🏽‍🔬");
  await page.getByRole("button", { name: "Mark as a claim" }).click();
  await expect(page.locator("mark[data-current] [data-start]")).toHaveText("Ида Брандт 👩🏽‍🔬");
  await expectOffsetsToFit(page, text);
});

test("a mark is moved to words selected beside it, and narrowed to words selected within it", async ({ page }) => {
  const text = unlikeOthers(harbourText);
  const articleId = await addArticle(page.request, { title: "Norhaven’s quay", text });
  const claimId = await markClaim(page.request, articleId, "Nobody who lives near the quay");
  await page.goto(deskUrls.article(articleId, claimId));
  await page.getByText("Change the marked words").click();
  await selectByMouse(page, "near the quay was asked");
  await expect(page.getByLabel("Marked words")).toHaveValue("near the quay was asked");
  await page.getByRole("button", { name: "Change the mark" }).click();
  await expect(page.locator("mark[data-current] [data-start]")).toHaveText("near the quay was asked");
  await expectOffsetsToFit(page, text);

  await selectByMouse(page, "the quay");
  await expect(page.getByLabel("Marked words")).toHaveValue("the quay");
  await expect(page).toHaveURL(new RegExp(claimId));
  await page.getByRole("button", { name: "Change the mark" }).click();
  await expect(page.locator("mark[data-current] [data-start]")).toHaveText("the quay");
});

test("a selection over two paragraphs takes the article’s words alone", async ({ page }) => {
  const text = unlikeOthers(harbourText);
  const articleId = await addArticle(page.request, { title: "Norhaven’s quay", text });
  await markClaim(page.request, articleId, "640 people work there now");
  await page.goto(deskUrls.article(articleId));
  await page.getByText("Mark a claim by hand").click();
  const { from } = await edgesOf(page, "there now");
  const { to } = await edgesOf(page, "Nobody who lives");
  await page.mouse.move(to.x - 0.5, to.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 0.5, from.y, { steps: 5 });
  await page.mouse.up();
  const quote = page.getByLabel("Words that make the claim");
  await expect(quote).toHaveValue(/^there now\.\s+Nobody who lives$/);
  await page.getByRole("button", { name: "Mark as a claim" }).click();
  await expect(page.getByText(/· Accepted$/)).toBeVisible();
  await expectOffsetsToFit(page, text);
});

test("half a number selected in the article is offered whole, and marked when it is chosen", async ({ page }) => {
  const text = unlikeOthers(
    "The town of Norhaven moved 1,200 people in May.\n\nNobody who lives near the quay was asked.",
  );
  const articleId = await addArticle(page.request, { title: "Norhaven’s quay", text });
  await page.goto(deskUrls.article(articleId));
  await selectByMouse(page, "200 people in May");
  await page.getByRole("button", { name: "Mark as a claim" }).click();
  await page.getByRole("radio", { name: "1,200 people in May" }).check();
  await page.getByRole("button", { name: "Mark as a claim" }).click();
  await expect(page.locator("mark[data-current] [data-start]")).toHaveText("1,200 people in May");
  await expectOffsetsToFit(page, text);
  await expect(page.getByRole("group", { name: "What the article says" })).toHaveCount(0);
});
