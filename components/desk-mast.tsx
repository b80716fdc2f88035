import type { ReactNode } from "react";
import { Brand } from "./brand";
import { type NavLink, NavLinks } from "./nav-links";

export interface DeskMastProps {
  brand: string;
  home: string;
  links: readonly NavLink[];
  /** The signed-in person's name. */
  person: string;
  /** The sign-out form. */
  children: ReactNode;
}

/** The head of every page of the desk. */
export function DeskMast({ brand, home, links, person, children }: DeskMastProps) {
  return (
    <header className="border-b border-rule bg-sheet print:hidden">
      <div className="flex flex-wrap items-center gap-x-8 gap-y-1 px-5 py-2">
        <Brand name={brand} href={home} />
        <div className="grow">
          <NavLinks label="Desk" links={links} />
        </div>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
          <bdi className="text-soft">{person}</bdi>
          {children}
        </div>
      </div>
    </header>
  );
}
