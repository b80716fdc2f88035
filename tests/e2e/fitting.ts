import type { Page } from "@playwright/test";

/** What stands out of the page as it is now, at either side, by tag and words; nothing where it does not scroll sideways. */
export function outstanding(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const all = [...document.querySelectorAll("body *")];
    const out = all.filter((element) => {
      const { left, right } = element.getBoundingClientRect();
      return right > clientWidth + 1 || left < -1;
    });
    const named = out.map((element) => `<${element.localName}> ${element.textContent?.trim().slice(0, 40)}`);
    return [`${scrollWidth - clientWidth} px`, ...named.slice(-3)];
  });
}
