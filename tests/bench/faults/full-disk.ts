import path from "node:path";
import { parseHTML } from "linkedom";
import { deskUrls, publicUrls } from "@/domain/urls";
import { openPlainClient, type PlainAnswer, type PlainClient, signInPlainly } from "@/tests/harness/plain-client";
import { startWebServer, type WebServer } from "@/tests/harness/web-server";
import type { FaultFigure, FaultRun } from "./fault";
import { fillUp, makeRoom, onSmallDisk } from "./small-disk";

/** In MB: room for a database with the sample, and some. */
const DISK = 40;

/** What a form's text has, so that it does not fit into what is left of a page. */
const LONG_TEXT = "Not to be lost. ".repeat(300);

/**
 * The running product on a file system of its own that is filled to the last byte. Where it cannot be mounted nothing is
 * tried, and the figure says so.
 */
export const fillDisk: FaultRun = async ({ folder }) => {
  const tried = await onSmallDisk(folder, DISK, async (disk) => {
    const server = await startWebServer(path.join(folder, "full-disk.log"), {
      CLAIMDESK_DATA: path.join(disk, "data"),
    });
    try {
      return await attempts(server, disk);
    } finally {
      await server.stop();
    }
  });
  return [tried === null ? figure("nothing was tried: mounting a small disk needs root", []) : figure("", tried)];
};

interface Attempt {
  what: string;
  held: boolean;
}

async function attempts(server: WebServer, disk: string): Promise<Attempt[]> {
  const { baseURL } = server;
  const editor = server.people.find(({ role }) => role === "editor");
  if (editor === undefined) throw new Error("The first start made no editor.");
  const [reading, leaving] = [openPlainClient(baseURL), openPlainClient(baseURL)];
  await signInPlainly(reading, editor.email, editor.password);
  await signInPlainly(leaving, editor.email, editor.password);
  const article = await firstLink(reading, deskUrls.articles, /^\/desk\/articles\/[0-9a-f-]{36}/);
  const claim = await firstLink(reading, deskUrls.reviews, /^\/desk\/claims\//);
  fillUp(disk);
  const tried: Attempt[] = [];
  const hold = (what: string, held: boolean) => tried.push({ what, held });
  for (const address of [publicUrls.home, publicUrls.claims, "/claims.csv", deskUrls.articles, article, claim]) {
    hold(`reading ${address}`, (await reading.get(address)).status === 200);
  }
  const commented = await sendPageForm(reading, claim, "body", LONG_TEXT);
  hold(
    "a comment is refused in words and kept",
    saysFull(commented) && commented.body.includes(LONG_TEXT.slice(0, 500)),
  );
  const refused = await signInPlainly(openPlainClient(baseURL), editor.email, editor.password);
  // There may be room in a page of the database yet; then signing in works.
  const isRefusedInWords = refused.searchParams.get("error") === "DiskFull";
  hold("signing in works or is refused in words", refused.pathname === deskUrls.articles || isRefusedInWords);
  const left = await sendPageForm(leaving, deskUrls.articles, null, "");
  hold("signing out leads to the sign-in page", left.status === 303);
  hold("and ends the session", (await leaving.get(deskUrls.articles)).status === 307);
  makeRoom(disk);
  const again = await sendPageForm(reading, claim, "body", LONG_TEXT);
  hold("with room again the comment is stored", again.status === 303);
  const back = await signInPlainly(openPlainClient(baseURL), editor.email, editor.password);
  hold("and signing in works", back.pathname === deskUrls.articles);
  return tried;
}

function saysFull({ status, body }: PlainAnswer): boolean {
  return status < 500 && status !== 403 && body.includes("disk is full");
}

async function firstLink(client: PlainClient, page: string, form: RegExp): Promise<string> {
  const { document } = parseHTML((await client.get(page)).body);
  const found = [...document.querySelectorAll("a")]
    .map((link) => link.getAttribute("href") ?? "")
    .find((href) => form.test(href));
  if (found === undefined) throw new Error(`${page} has no link of the form ${form}`);
  return found.split(/[?#]/)[0] ?? found;
}

/** Sends the form that has a field of this name, or the one that signs out, with a text in the field. */
async function sendPageForm(
  client: PlainClient,
  page: string,
  field: string | null,
  text: string,
): Promise<PlainAnswer> {
  const { document } = parseHTML((await client.get(page)).body);
  const form = [...document.querySelectorAll("form")].find((each) =>
    field === null ? /Sign out/.test(each.textContent ?? "") : each.querySelector(`textarea[name="${field}"]`) !== null,
  );
  if (form === undefined) throw new Error(`${page} has no such form`);
  const hidden = [...form.querySelectorAll('input[type="hidden"]')].map(
    (input) => [input.getAttribute("name") ?? "", input.getAttribute("value") ?? ""] as const,
  );
  return client.post(page, field === null ? hidden : [...hidden, [field, text]], true);
}

function figure(reason: string, tried: readonly Attempt[]): FaultFigure {
  const failed = tried.filter(({ held }) => !held).map(({ what }) => what);
  return {
    key: "full-disk-sqlite",
    what: "the disk is filled to the last byte: reading, a form, signing in and out, and all again with room",
    tries: tried.length,
    held: tried.length - failed.length,
    seen: [reason, failed.length === 0 ? "" : `did not hold: ${failed.join("; ")}`].filter(Boolean).join(" "),
  };
}
