export interface LanguageLink {
  /** BCP 47. */
  locale: string;
  /** What the language calls itself. */
  name: string;
  href: string;
  current: boolean;
}

/** The page in other languages, each named in its own. */
export function LanguageLinks({ label, links }: { label: string; links: readonly LanguageLink[] }) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-4 font-system [font-size-adjust:0.486]">
        {links.map(({ locale, name, href, current }) => (
          <li key={locale} lang={locale}>
            {current ? (
              <span aria-current="true" className="inline-block py-1 font-semibold text-ink">
                {name}
              </span>
            ) : (
              <a href={href} hrefLang={locale} className="inline-block py-1">
                {name}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
