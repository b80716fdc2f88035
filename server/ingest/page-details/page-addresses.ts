import { isoDateOf, realDay } from "@/domain/dates/calendar";
import type { IsoDate } from "@/domain/dates/date-mention";
import { monthNamed } from "@/domain/ingest/month-names";

const LONGEST = 2_000;

/** An http(s) address that a page gives itself, made whole; null for one that no reader can open. */
export function webAddress(written: string | null | undefined, base?: string): string | null {
  const address = (written ?? "").trim();
  if (address === "" || address.length > LONGEST) return null;
  const parsed = URL.canParse(address, base) ? new URL(address, base) : null;
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return null;
  if (!/[.:]/.test(parsed.hostname) || /^(?:localhost|127\.|0\.0\.0\.0|\[)/.test(parsed.hostname)) return null;
  if (parsed.username !== "" || parsed.password !== "") return null;
  parsed.hash = "";
  return parsed.href;
}

export function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address);
  return /^\/(?:index\.\w+)?$/.test(pathname) && search === "";
}

/** The address that browsers write at the head of a page they save. */
export function savedFrom(document: Document): string | null {
  const nodes = [...document.childNodes, ...(document.documentElement?.childNodes ?? [])].slice(0, 20);
  for (const { nodeType, nodeValue } of nodes) {
    const address =
      nodeType === 8 ? /saved from url=\(\d+\)(\S+)/.exec((nodeValue ?? "").slice(0, LONGEST))?.[1] : undefined;
    if (address !== undefined) return webAddress(address);
  }
  return null;
}

/** The day that an address is filed under: "/2015/03/11/", "/2015/mar/11/", "-20150311.html". */
export function dayOfAddress(address: string): IsoDate | null {
  const path = new URL(address).pathname.slice(0, LONGEST);
  const inDigits = [...path.matchAll(/(?<=[/_.-])((?:19|20)\d\d)([/_.-]?)(\d{1,2})\2(\d{1,2})(?!\d)/g)].find(
    ([, , sign, month, day]) => sign !== "" || (month?.length === 2 && day?.length === 2),
  );
  const parts =
    inDigits !== undefined
      ? [inDigits[1], inDigits[3], inDigits[4]]
      : (/\/((?:19|20)\d\d)\/(?:[A-Za-z_-]+\/)?(\d{1,2}|[a-z]{3,9})\/(\d{1,2})(?=[/_-]|$)/i.exec(path)?.slice(1) ?? []);
  const [year, month = "", day] = parts;
  if (year === undefined || day === undefined) return null;
  const number = realDay(Number(year), /^\d/.test(month) ? Number(month) : (monthNamed(month, "en") ?? 0), Number(day));
  return number === null ? null : isoDateOf(number);
}
