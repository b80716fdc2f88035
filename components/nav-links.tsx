export interface NavLink {
  href: string;
  label: string;
  /** The page or the section being shown. */
  current?: boolean | undefined;
}

/** Links of a navigation bar; they wrap where the screen is narrow. */
export function NavLinks({ label, links }: { label: string; links: readonly NavLink[] }) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-5">
        {links.map((link) => (
          <li key={link.href}>
            <a
              href={link.href}
              aria-current={link.current === true ? "page" : undefined}
              className="inline-block border-b-2 border-transparent py-1 text-ink no-underline hover:border-rule hover:no-underline aria-[current]:border-accent aria-[current]:font-semibold forced-colors:border-[Canvas] forced-colors:aria-[current]:border-[LinkText]"
            >
              {link.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
