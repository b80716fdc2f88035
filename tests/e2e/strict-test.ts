import { type BrowserContext, type BrowserContextOptions, test as base, expect } from "@playwright/test";

interface StrictFixtures {
  /** Console errors that a test means to cause, such as the browser's line about a page that is answered with 404. */
  expectedErrors: RegExp;
  /** What went wrong in the browser without being expected; the test fails when it is not empty at the end. */
  troubles: string[];
  /** Opens a browser session of its own, as another person has it; it is watched like the test's own. */
  openContext: (options?: BrowserContextOptions) => Promise<BrowserContext>;
}

/**
 * Playwright's test, which also fails on an error in the browser's console, on an exception no code caught, on what a page's
 * Content-Security-Policy had to stop, and on a request to any host but the one under test.
 */
export const test = base.extend<StrictFixtures>({
  expectedErrors: [/^$/, { option: true }],
  troubles: async ({ expectedErrors }, use) => {
    const troubles: string[] = [];
    await use(troubles);
    expect(troubles.filter((trouble) => !expectedErrors.test(trouble))).toEqual([]);
  },
  context: async ({ context, baseURL, troubles }, use) => {
    await watch(context, baseURL, troubles);
    await use(context);
  },
  openContext: async ({ browser, baseURL, contextOptions, javaScriptEnabled, troubles }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext({
        ...contextOptions,
        ...(baseURL === undefined ? {} : { baseURL }),
        ...(javaScriptEnabled === undefined ? {} : { javaScriptEnabled }),
        ...options,
      });
      await watch(context, baseURL, troubles);
      opened.push(context);
      return context;
    });
    for (const context of opened) await context.close();
  },
});

async function watch(context: BrowserContext, baseURL: string | undefined, troubles: string[]): Promise<void> {
  await context.exposeBinding("tellOfViolation", (_source, violation: unknown) => {
    troubles.push(`A page broke its Content-Security-Policy: ${violation}`);
  });
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile, lineNumber }) => {
      const tell: unknown = Reflect.get(window, "tellOfViolation");
      const words = `${effectiveDirective} ${blockedURI} (${sourceFile} ${lineNumber})`;
      if (typeof tell === "function") void tell(words);
    });
  });
  context.on("console", (message) => {
    if (message.type() === "error") troubles.push(`${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (webError) => troubles.push(String(webError.error())));
  context.on("request", (request) => {
    if (baseURL !== undefined && !request.url().startsWith(`${baseURL}/`)) {
      troubles.push(`A request to ${request.url()}`);
    }
  });
}
