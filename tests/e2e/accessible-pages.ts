import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import type axe from "axe-core";
import { outstanding } from "./fitting";

const standards = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** The narrowest window a page has to fit, in CSS pixels: what WCAG 1.4.10 (reflow) asks for. */
const narrow = { width: 320, height: 640 };
/** What a window of 1280 pixels holds at a zoom of 200 %. */
const zoomed = { width: 640, height: 450 };
const wide = { width: 1280, height: 900 };

/** What runs in the page; brought in once, it answers each question in a fraction of the time of a new start. */
const program = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What axe finds wrong with the page as it stands, by rule. Its program has to be in the page. */
function violations(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  return page.evaluate(async (asked) => {
    const found = await window.axe.run(document, { runOnly: asked, resultTypes: ["violations"], preload: false });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join("\n")}`);
  }, runOnly);
}

/**
 * Holds the page as it stands against WCAG 2.2 AA as far as axe can tell, in light and dark, wide and narrow; narrow,
 * enlarged, and with letters of twice their size it must not scroll sideways either. The page asks for reduced motion, so
 * that no colour is caught between two.
 * @returns what is wrong, each with how the page was looked at; nothing where all is well
 */
export async function accessibilityProblems(page: Page): Promise<string[]> {
  const problems: string[] = [];
  const note = (how: string, found: readonly string[]) => problems.push(...found.map((each) => `${how}: ${each}`));
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  await page.evaluate(program);
  for (const viewport of [wide, narrow]) {
    await page.setViewportSize(viewport);
    note(`light, ${viewport.width} px`, await violations(page, { type: "tag", values: standards }));
  }
  note("320 px", await outstanding(page));
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  note("dark, 320 px", await violations(page, { type: "rule", values: ["color-contrast", "link-in-text-block"] }));
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
