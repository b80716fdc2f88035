import { Brand } from "./brand";
import { type NavLink, NavLinks } from "./nav-links";

export interface PublicMastProps {
  brand: string;
  home: string;
  /** The name of the navigation. */
  label: string;
  links: readonly NavLink[];
}

/** The head of every public page. */
export function PublicMast({ brand, home, label, links }: PublicMastProps) {
  return (
    <header className="border-b border-rule">
      <div className="mx-auto flex w-full max-w-page flex-wrap items-center justify-between gap-x-8 gap-y-1 px-5 py-3">
        <Brand name={brand} href={home} />
        <div className="print:hidden">
          <NavLinks label={label} links={links} />
        </div>
      </div>
    </header>
  );
}
