/** Why something that was typed is no address of the web. */
export type AddressProblem = "spaces" | "password" | "scheme" | "none";

export type TypedAddress = { ok: true; address: string } | { ok: false; problem: AddressProblem };

/** A host of the web, as it stands before a path; with the port that it may name. */
const HOST =
  /^(?:[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}-]{0,62})\.){1,20}\p{L}[\p{L}\p{N}\p{M}-]{1,62}\.?(?::\d{1,5})?(?=[/?#]|$)/u;
const SCHEME = /^[a-z][a-z0-9+.-]{0,30}:/i;

/** Whether something is an address of the web, whole and with its scheme. */
export function isWebAddress(value: string): boolean {
  return URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}

/**
 * The address that was typed, completed with https:// where it begins with the name of a site; otherwise as it stands.
 * None with a name or password in it is one, since addresses are shown to everybody.
 */
export function typedAddress(typed: string): TypedAddress {
  if (/\s/u.test(typed)) return { ok: false, problem: "spaces" };
  const address = HOST.test(typed) ? `https://${typed}` : typed.startsWith("//") ? `https:${typed}` : typed;
  if (!SCHEME.test(address)) return { ok: false, problem: "none" };
  if (!/^https?:/i.test(address)) return { ok: false, problem: "scheme" };
  if (!isWebAddress(address)) return { ok: false, problem: "none" };
  const { username, password } = new URL(address);
  return username === "" && password === "" ? { ok: true, address } : { ok: false, problem: "password" };
}
