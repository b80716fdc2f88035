import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const options = { runOnly: { type: "tag" as const, values: standards }, resultTypes: ["violations" as const] };

/** The narrowest window a page has to fit, in CSS pixels: what WCAG 1.4.10 (reflow) asks for. */
const narrow = { width: 320, height: 640 };
const wide = { width: 1280, height: 900 };

/**
 * Holds the page as it stands against WCAG 2.2 AA as far as axe can tell, in light and dark, wide and narrow; narrow it
 * must not scroll sideways either. The page asks for reduced motion, so that no colour is caught between two.
 */
export async function expectAccessible(page: Page): Promise<void> {
  for (const viewport of [wide, narrow]) {
    await page.setViewportSize(viewport);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      // No page here has frames, and without them the quicker way to ask is enough.
      const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).options(options).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("\n")}`);
      expect(found, `${page.url()}, ${colorScheme}, ${viewport.width} px`).toEqual([]);
    }
  }
  const overhang = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overhang, `${page.url()} scrolls sideways at ${narrow.width} px`).toBeLessThanOrEqual(0);
  await page.setViewportSize(wide);
}
