import type { Locator, Page } from "@playwright/test";

/** What a page says went wrong: error summaries and conflicts; not Next's own announcer of page changes. */
export function alertOn(page: Page): Locator {
  return page.locator("[role=alert]:not(#__next-route-announcer__)");
}
