const TAG = /(?:W\/)?("[\x21\x23-\x7e\x80-\xff]*")/g;

/**
 * Whether a client that sends this If-None-Match header (RFC 9110, 13.1.2) has the representation already: by weak
 * comparison, since a proxy may have made the tag weak.
 * @param etag the strong tag of the representation, with its quotes
 */
export function isUnchanged(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header === etag || header.trim() === "*") return true;
  for (const [, tag] of header.matchAll(TAG)) if (tag === etag) return true;
  return false;
}
