import type { ReactNode } from "react";
import { type NavLink, NavLinks } from "./nav-links";

/** The foot of every public page. */
export function SiteFooter({ links, children }: { links: readonly NavLink[]; children: ReactNode }) {
  return (
    <footer className="mt-auto border-t border-rule text-[0.9375rem] text-soft">
      <div className="mx-auto flex w-full max-w-page flex-wrap justify-between gap-x-8 gap-y-2 px-5 py-6">
        <p className="max-w-measure">{children}</p>
        <div className="print:hidden">
          <NavLinks label="Foot of the page" links={links} />
        </div>
      </div>
    </footer>
  );
}
