import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { outstanding } from "./fitting";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** The rules whose answer hangs on the colours; the others find in the dark what they find in the light. */
const colourRules = ["color-contrast", "link-in-text-block"];

/** The rules whose answer hangs on the width too. */
const widthRules = ["target-size", "aria-hidden-focus", "scrollable-region-focusable"];

/** The narrowest window a page has to fit, in CSS pixels: what WCAG 1.4.10 (reflow) asks for. */
const narrow = { width: 320, height: 640 };
/** What a window of 1280 pixels holds at a zoom of 200 %. */
const zoomed = { width: 640, height: 450 };
const wide = { width: 1280, height: 900 };

/** What axe finds wrong with the page as it stands, by rule. */
async function violations(page: Page, rules: { type: "tag" | "rule"; values: string[] }): Promise<string[]> {
  const options = { runOnly: rules, resultTypes: ["violations" as const] };
  // No page here has frames, and without them the quicker way to ask is enough.
  const found = await new AxeBuilder({ page }).setLegacyMode(true).options(options).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("\n")}`);
}

/**
 * Holds the page as it stands against WCAG 2.2 AA as far as axe can tell: narrow in light by every rule, wide in the dark
 * by those that look at colours and sizes, since each look takes its time; narrow, enlarged, and with letters of twice their size it must not scroll sideways either. The page asks for reduced motion, so
 * that no colour is caught between two.
 * @returns what is wrong, each with how the page was looked at; nothing where all is well
 */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  const problems: string[] = [];
  const note = (how: string, found: readonly string[]) => problems.push(...found.map((each) => `${how}: ${each}`));
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.setViewportSize(narrow);
  note("light, 320 px", await violations(page, { type: "tag", values: standards }));
  note("320 px", await outstanding(page));
  await page.setViewportSize(wide);
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  note("dark, 1280 px", await violations(page, { type: "rule", values: [...colourRules, ...widthRules] }));
  await page.setViewportSize(zoomed);
  note("a zoom of 200 %", await outstanding(page));
  await page.setViewportSize(wide);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "200%";
  });
  note("letters of twice their size", [...(await outstanding(page)), ...(await clipped(page))]);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = "";
  });
  return problems;
}

/** Words cut off at the edge of their box; what screen readers alone get, has its words in a label, or scrolls, is not. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const hidesAcross = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
        const hidesDown = /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
        const isSeen =
          element.clientWidth > 1 && element.closest("[aria-label], svg, input, textarea, select") === null;
        return isSeen && (hidesAcross || hidesDown);
      })
      .map((element) => `cut off: <${element.localName}> ${element.textContent?.trim().slice(0, 40)}`),
  );
}

/** The page as it stands has to be accessible: see accessibilityProblems. */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await accessibilityProblems(page), page.url()).toEqual([]);
}
