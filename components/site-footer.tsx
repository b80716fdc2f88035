import type { ReactNode } from "react";
import { type NavLink, NavLinks } from "./nav-links";

export interface SiteFooterProps {
  /** The name of the navigation. */
  label: string;
  links: readonly NavLink[];
  /** What stands below the links. */
  aside?: ReactNode;
  children: ReactNode;
}

/** The foot of every public page. */
export function SiteFooter({ label, links, aside, children }: SiteFooterProps) {
  return (
    <footer className="mt-auto border-t border-rule text-[0.9375rem] text-soft">
      <div className="mx-auto flex w-full max-w-page flex-wrap justify-between gap-x-8 gap-y-2 px-5 py-6">
        <p className="max-w-measure">{children}</p>
        <div className="grid content-start gap-1 print:hidden">
          <NavLinks label={label} links={links} />
          {aside}
        </div>
      </div>
    </footer>
  );
}
