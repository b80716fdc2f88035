/** The encoding that a media type names, such as "windows-1251" of "text/html; charset=windows-1251"; null where none. */
export function charsetOf(mediaType: string): string | null {
  return /;\s*charset\s*=\s*["']?([\w.:-]+)/i.exec(mediaType)?.[1] ?? null;
}
