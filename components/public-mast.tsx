import { Brand } from "./brand";
import { type NavLink, NavLinks } from "./nav-links";

export interface PublicMastProps {
  brand: string;
  home: string;
  links: readonly NavLink[];
}

/** The head of every public page. */
export function PublicMast({ brand, home, links }: PublicMastProps) {
  return (
    <header className="border-b border-rule">
      <div className="mx-auto flex w-full max-w-page flex-wrap items-center justify-between gap-x-8 gap-y-1 px-5 py-3">
        <Brand name={brand} href={home} />
        <div className="print:hidden">
          <NavLinks label="Main" links={links} />
        </div>
      </div>
    </header>
  );
}
