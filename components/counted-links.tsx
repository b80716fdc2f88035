export interface CountedLink {
  href: string;
  name: string;
  /** Already in the page's language: "12". */
  count: string;
}

/** Names in columns, each with a number behind it. */
export function CountedLinks({ links }: { links: readonly CountedLink[] }) {
  return (
    <ul className="columns-1 gap-x-12 sm:columns-2 lg:columns-3">
      {links.map(({ href, name, count }) => (
        <li key={href} className="flex break-inside-avoid items-baseline gap-2 border-t border-rule py-2">
          <a href={href} dir="auto" className="min-w-0">
            {name}
          </a>
          <span className="text-soft">{count}</span>
        </li>
      ))}
    </ul>
  );
}
