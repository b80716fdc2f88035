import { randomUUID } from "node:crypto";
import { type APIRequestContext, expect, request } from "@playwright/test";
import { deskUrls } from "@/domain/urls";
import { personWithRole, readEndToEndState } from "@/tests/harness/end-to-end-state";
import { readDocument, readForm, sendForm, submitForm } from "./web-forms";

export interface Person {
  name: string;
  role: string;
  email: string;
  password: string;
}

/** A client of a server with cookies of its own and no browser; whoever opens it disposes of it. */
export function openClient(baseURL = readEndToEndState().baseURL): Promise<APIRequestContext> {
  return request.newContext({ baseURL });
}

/** Signs somebody in through the form, for all pages that share the cookies of `client`. */
export async function signIn(client: APIRequestContext, { email, password }: Pick<Person, "email" | "password">) {
  const form = await readForm(client, deskUrls.signIn, "Sign in");
  const response = await sendForm(client, form, { email, password });
  expect(response.headers().location).toBe(deskUrls.articles);
}

/** A client signed in as one of the people the sample came with. */
export async function clientOf(person: Pick<Person, "email" | "password">): Promise<APIRequestContext> {
  const client = await openClient();
  await signIn(client, person);
  return client;
}

/** Has the administrator invite somebody; gives the invitation's link as a path. */
export async function invite(email: string, role: string): Promise<string> {
  const administrator = await clientOf(personWithRole("administrator"));
  const after = await submitForm(administrator, deskUrls.people, "Make an invitation link", { email, role });
  const link = (await readDocument(administrator, after)).querySelector("code")?.textContent ?? "";
  await administrator.dispose();
  return new URL(link).pathname;
}

/** Makes somebody whom no other test knows, by invitation. */
export async function makePerson(role: string): Promise<Person> {
  const id = randomUUID().slice(0, 8);
  const person = { name: `${role} ${id}`, role, email: `${id}@example.org`, password: randomUUID() };
  const link = await invite(person.email, role);
  const guest = await openClient();
  const { name, password } = person;
  await submitForm(guest, link, "Make my account", { name, password, passwordAgain: password });
  await guest.dispose();
  return person;
}
