import { MISSING } from "@/server/public-pages/address";

/**
 * What a request asks for, as a path with its query: a target that names a host too is one of this site, and an address
 * that cannot be decoded, for which Next answers 500, is one that is not there. Null where it is no address at all.
 */
export function targetOf(url: string): string | null {
  const path = /^https?:\/\//i.test(url) ? pathOf(url) : url;
  if (path === null || !path.startsWith("/")) return null;
  return isDecodable(path) ? path : MISSING;
}

function pathOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { pathname, search } = new URL(url);
  return `${pathname}${search}`;
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path.split("?")[0] ?? "");
    return true;
  } catch {
    return false;
  }
}
