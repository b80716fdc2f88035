import type { ReactNode } from "react";

const webAddress = /^https?:\/\//i;

/** A link out of the site to an address that somebody typed: the words alone where it is none of the web. */
export function OriginalLink({ url, children }: { url: string | null; children: ReactNode }) {
  if (url === null || !webAddress.test(url)) return children;
  return (
    <a href={url} rel="nofollow noopener" data-print-address="">
      {children}
    </a>
  );
}
