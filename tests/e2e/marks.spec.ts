import { expect, type Page } from "@playwright/test";
import { deskUrls, publicUrls } from "@/domain/urls";
import { personWithRole, readEndToEndState } from "@/tests/harness/end-to-end-state";
import { addArticle, unlikeOthers } from "./desk-work";
import { signIn } from "./people";
import { inDatabase, storeClaim } from "./stored-claims";
import { test } from "./strict-test";

const towns = ["Tartu", "Kaunas", "Vilnius", "Gdynia", "Turku", "Brest"];
const sentence = (town: string, index: number) =>
  `The army of ${town} opened ${6000 + 487 * index} trams for $${470 + 19 * index} million on Friday.`;
const text = towns.map(sentence).join(" ");

/**
 * Pieces of marks that stand on a line without a letter, at any of many widths of the text, in CSS pixels. A rating's disc and the margins around it are
 * no wider than `narrowest` times the letters' size.
 */
function emptyPieces(page: Page, narrowest: number): Promise<string[]> {
  return page.locator("main p:has(mark)").evaluateAll(
    (paragraphs, ems) =>
      paragraphs.flatMap((paragraph) => {
        if (!(paragraph instanceof HTMLElement)) return [];
        const found: string[] = [];
        for (let width = 250; width < 550; width += 0.5) {
          paragraph.style.width = `${width}px`;
          for (const mark of paragraph.querySelectorAll("mark")) {
            const least = ems * Number.parseFloat(getComputedStyle(mark).fontSize);
            const pieces = [...mark.getClientRects()].filter((piece) => piece.width < least);
            found.push(...pieces.map((piece) => `${piece.width} of ${width}: ${mark.textContent}`));
          }
        }
        return found;
      }),
    narrowest,
  );
}

for (const forcedColors of ["none", "active"] as const) {
  test(`a mark ends with its last word, whatever the width; forced colours: ${forcedColors}`, async ({ page }) => {
    await page.emulateMedia({ forcedColors });
    await signIn(page.request, personWithRole("editor"));
    const articleId = await addArticle(page.request, { title: "Trams", text: unlikeOthers(text) });
    await page.goto(deskUrls.article(articleId));
    expect(await page.locator("main mark").count()).toBeGreaterThan(towns.length - 1);
    await expect(page.getByRole("link", { name: /opened 6000 trams .* \(Open\)$/ })).toBeVisible();
    expect(await emptyPieces(page, 0.5)).toEqual([]);
  });
}

test("a rating’s disc never stands on a line without the words it is about", async ({ page }) => {
  const quote = sentence("Tartu", 3);
  const { articleSlug } = await inDatabase(readEndToEndState().databaseUrl, (tx) => storeClaim(tx, { quote }));
  await expect(async () => {
    await page.goto(publicUrls.article(articleSlug));
    await expect(page.locator("main mark")).toHaveText(quote, { timeout: 100 });
  }).toPass();
  await expect(page.getByRole("link", { name: `${quote} (Mostly false)`, exact: true })).toBeVisible();
  expect(await emptyPieces(page, 1.4)).toEqual([]);
});
