import type { Locator, Page } from "@playwright/test";

/** A form of a claim's workbench that somebody types into, and what they do with it. */
export interface WorkbenchForm {
  name: string;
  /** The button that sends it. */
  button: string;
  /** The fold it lies under, if any. */
  fold?: string;
  /** The field that is typed into. */
  field: (page: Page) => Locator;
  words: string;
  /** Other fields it needs to be taken. */
  complete?: (page: Page) => Promise<void>;
  /** What the field holds once the form was taken, where that is not what was typed. */
  after?: string;
  /** What is typed to have it refused. */
  refused: string;
}

function formWith(page: Page, button: string): Locator {
  return page.locator("form").filter({ has: page.getByRole("button", { name: button, exact: true }) });
}

/** For a claim with one source; the forms that only have buttons are not among them. */
export const workbenchForms: readonly WorkbenchForm[] = [
  {
    name: "the claim",
    button: "Save the claim",
    fold: "Wording and claimant",
    field: (page) => page.getByLabel("The claim in one sentence"),
    words: "The port of Norhaven employs 640 people",
    refused: "",
  },
  {
    name: "a new source",
    button: "Add the source",
    fold: "Add a source",
    field: (page) => formWith(page, "Add the source").getByLabel("Title"),
    words: "Yearly report, half typed",
    complete: async (page) => {
      const form = formWith(page, "Add the source");
      await form.getByLabel("Publisher").fill("Port authority");
      await form.getByRole("radio", { name: "Refutes" }).check();
      await form.getByLabel("Kind of source").selectOption("data");
    },
    after: "",
    refused: "",
  },
  {
    name: "a source",
    button: "Save the source",
    fold: "Change source 1",
    field: (page) => formWith(page, "Save the source").first().getByLabel("Title"),
    words: "Staff register, mended",
    refused: "",
  },
  {
    name: "the verdict",
    button: "Save the draft",
    field: (page) => page.getByLabel("Rationale"),
    words: "Half a thought about [1]",
    refused: `${"> ".repeat(21)}deep`,
  },
  {
    name: "a comment",
    button: "Comment",
    field: (page) => page.getByLabel("Comment", { exact: true }),
    words: "Half a comment",
    after: "",
    refused: " ",
  },
];

/** Types into a form as somebody would who has not finished. */
export async function typeInto(page: Page, { fold, field, words, complete }: WorkbenchForm): Promise<void> {
  if (fold !== undefined && !(await field(page).isVisible())) await page.getByText(fold, { exact: true }).click();
  await field(page).fill(words);
  await complete?.(page);
}

/** Sends a form of the workbench. */
export async function send(page: Page, { button }: WorkbenchForm): Promise<void> {
  await page.getByRole("button", { name: button, exact: true }).first().click();
}
