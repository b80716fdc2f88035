import { writeFileSync } from "node:fs";
import path from "node:path";
import { type APIRequestContext, chromium, type Page } from "@playwright/test";
import { deskUrls } from "@/domain/urls";
import { attempts } from "@/tests/e2e/action-attempts";
import { addSource, prepareClaim } from "@/tests/e2e/desk-work";
import { clientOf, makePerson, signIn } from "@/tests/e2e/people";
import { changeMeanwhile, refusedValues, shownRefusal } from "@/tests/e2e/refused-forms";
import { readForm, sendForm } from "@/tests/e2e/web-forms";
import { send, typeInto, type WorkbenchForm, workbenchForms } from "@/tests/e2e/workbench-forms";
import { chromiumFlags, ensureChromium } from "@/tests/harness/chromium";
import { personWithRole } from "@/tests/harness/end-to-end-state";
import { startWebServer } from "@/tests/harness/web-server";
import type { FaultFigure, FaultRun } from "./fault";

/** How often each form is refused, and each pair of forms is tried. */
const ROUNDS = 10;

/** Forms of the desk against a server of their own: refused without JavaScript, and sent beside others with it. */
export const deskForms: FaultRun = async ({ folder, share }) => {
  const server = await startWebServer(path.join(folder, "desk-forms.log"));
  try {
    const state = path.join(folder, "desk-forms.json");
    const { baseURL, dataDir, databaseUrl, people } = server;
    writeFileSync(state, JSON.stringify({ baseURL, dataDir, databaseUrl, people }));
    // The steps are those of the end-to-end tests, which look here for their server.
    process.env.CLAIMDESK_E2E_STATE = state;
    const rounds = Math.max(1, Math.round(ROUNDS * share));
    return [await refusedWithoutScript(rounds), ...(await sentBesideOthers(rounds, baseURL))];
  } finally {
    delete process.env.CLAIMDESK_E2E_STATE;
    await server.stop();
  }
};

async function refusedWithoutScript(rounds: number): Promise<FaultFigure> {
  const sender = await clientOf(personWithRole("administrator"));
  const colleague = await clientOf(await makePerson("administrator"));
  let tries = 0;
  let held = 0;
  const lost = new Set<string>();
  for (let round = 0; round < rounds; round += 1) {
    for (const name of Object.keys(attempts)) {
      tries += 1;
      if (await saysWhy(name, sender, colleague)) held += 1;
      else lost.add(name);
    }
  }
  await sender.dispose();
  await colleague.dispose();
  return {
    key: "refused-without-script",
    what: "each form of the desk refused without JavaScript after a colleague changed the page; held: says why in words, with everything typed",
    tries,
    held,
    ...(lost.size === 0 ? {} : { seen: `lost: ${[...lost].join(", ")}` }),
  };
}

async function saysWhy(name: string, sender: APIRequestContext, colleague: APIRequestContext): Promise<boolean> {
  const attempt = attempts[name];
  if (attempt === undefined) return false;
  const ground = await attempt.prepare(sender);
  const form = await readForm(sender, ground.path, ground.button);
  await changeMeanwhile(colleague, ground);
  const values = refusedValues[name] ?? {};
  const shown = await shownRefusal(await sendForm(sender, form, values), values);
  return shown.place === "form" && shown.message !== "" && shown.lost.length === 0 && shown.deadLinks.length === 0;
}

async function sentBesideOthers(rounds: number, baseURL: string): Promise<FaultFigure[]> {
  const browser = await chromium.launch({ executablePath: ensureChromium(), args: chromiumFlags });
  try {
    const page = await browser.newPage({ baseURL, locale: "en-GB" });
    await signIn(page.request, personWithRole("editor"));
    return [
      await besideOthers(page, rounds, "taken", (form) => form.words),
      await besideOthers(page, rounds, "refused", (form) => form.refused),
    ];
  } finally {
    await browser.close();
  }
}

/** Sends each form of a new workbench while all others hold typed words. */
async function besideOthers(
  page: Page,
  rounds: number,
  answer: "taken" | "refused",
  wordsOf: (form: WorkbenchForm) => string,
): Promise<FaultFigure> {
  let tries = 0;
  let held = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const form of workbenchForms) {
      const { claimId } = await prepareClaim(page.request);
      await addSource(page.request, claimId, "Staff register");
      await page.goto(deskUrls.claim(claimId));
      for (const each of workbenchForms) await typeInto(page, each);
      await form.field(page).fill(wordsOf(form));
      await send(page, form);
      await page.locator(answer === "taken" ? ".done-notice" : "form [role=alert]").waitFor();
      for (const other of workbenchForms) {
        if (other === form) continue;
        tries += 1;
        if ((await other.field(page).inputValue()) === other.words && (await other.field(page).isVisible())) held += 1;
      }
    }
  }
  return {
    key: `beside-a-${answer}-form`,
    what: `with JavaScript a form of the workbench ${answer} while another holds typed words; held: they stand there unfolded`,
    tries,
    held,
  };
}
