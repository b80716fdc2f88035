import { type APIRequestContext, type APIResponse, expect } from "@playwright/test";
import { parseHTML } from "linkedom";

/** A form as a page without script shows it: where it is sent, and what is sent when one of its buttons is pressed. */
export interface WebForm {
  /** The site that the page came from. */
  origin: string;
  /** Path with query of the page, or the address the form names. */
  target: string;
  encoding: "multipart/form-data" | "application/x-www-form-urlencoded";
  fields: [name: string, value: string][];
}

/** Everything a document shows and holds: its words, and the values in its forms. */
export async function readDocument(request: APIRequestContext, path: string): Promise<Document> {
  return (await openDocument(request, path)).document;
}

async function openDocument(request: APIRequestContext, path: string): Promise<{ document: Document; origin: string }> {
  const response = await request.get(path);
  expect(response.status(), path).toBe(200);
  return { document: parseHTML(await response.text()).document, origin: new URL(response.url()).origin };
}

/** The form on a page that has a button with this name, filled as the page fills it. */
export async function readForm(request: APIRequestContext, path: string, button: string): Promise<WebForm> {
  const { document, origin } = await openDocument(request, path);
  const pressed = [...document.querySelectorAll("form button")].find((each) => each.textContent === button);
  const form = pressed?.closest("form");
  if (pressed === undefined || form === null || form === undefined) throw new Error(`${path}: no button “${button}”`);
  const name = pressed.getAttribute("name");
  // React writes "encType", and linkedom does not fold the case.
  const isMultipart = [...form.attributes].some(({ value }) => value === "multipart/form-data");
  return {
    origin,
    target: form.getAttribute("action") || path,
    encoding: isMultipart ? "multipart/form-data" : "application/x-www-form-urlencoded",
    fields: [
      ...[...form.querySelectorAll("input, select, textarea")].flatMap(fieldOf),
      ...(name === null ? [] : [[name, pressed.getAttribute("value") ?? ""] satisfies [string, string]]),
    ],
  };
}

function fieldOf(control: Element): [string, string][] {
  const name = control.getAttribute("name");
  const type = control.getAttribute("type");
  if (name === null || type === "file") return [];
  if ((type === "radio" || type === "checkbox") && !control.hasAttribute("checked")) return [];
  return [[name, valueHeld(control)]];
}

function valueHeld(control: Element): string {
  if (control.tagName === "TEXTAREA") return control.textContent ?? "";
  if (control.tagName !== "SELECT") return control.getAttribute("value") ?? (isChoice(control) ? "on" : "");
  const option = control.querySelector("option[selected]") ?? control.querySelector("option");
  return option?.getAttribute("value") ?? "";
}

function isChoice(control: Element): boolean {
  return /^(radio|checkbox)$/.test(control.getAttribute("type") ?? "");
}

/** Sends a form with other values in some of its fields, the way a browser does, and follows no redirect. */
export async function sendForm(
  request: APIRequestContext,
  form: WebForm,
  values: Record<string, string> = {},
): Promise<APIResponse> {
  const filled = new FormData();
  for (const [name, value] of form.fields) if (!(name in values)) filled.append(name, value);
  for (const [name, value] of Object.entries(values)) filled.append(name, value);
  return request.post(form.target, {
    maxRedirects: 0,
    headers: { Origin: form.origin },
    ...(form.encoding === "multipart/form-data" ? { multipart: filled } : { form: filled }),
  });
}

/** Opens a page, fills the form with this button and sends it; where it leads to, as a path. */
export async function submitForm(
  request: APIRequestContext,
  path: string,
  button: string,
  values: Record<string, string> = {},
): Promise<string> {
  const form = await readForm(request, path, button);
  const response = await sendForm(request, form, values);
  const refusal = parseHTML(await response.text()).document.querySelector("[role=alert]")?.textContent ?? "";
  expect(response.status(), `${path}, “${button}”: ${refusal}`).toBe(303);
  const location = new URL(response.headers().location ?? "", form.origin);
  return `${location.pathname}${location.search}`;
}
