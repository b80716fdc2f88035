import { dataUrls, type FeedSubject, withQuery } from "@/domain/urls";
import type { Site } from "@/features/site/schema";

export interface DataLinksProps {
  site: Site;
  /** The path of the list in the site's own language. */
  path: string;
  /** What the list was narrowed by. */
  filters?: Readonly<Record<string, string | undefined>>;
  /** Whose feeds there are, if any. */
  feed?: FeedSubject;
}

/** A list as data: as tables, and as feeds. */
export function DataLinks({ site: { texts }, path, filters = {}, feed }: DataLinksProps) {
  const links = [
    { href: withQuery(dataUrls.csvOf(path), filters), name: "CSV" },
    { href: withQuery(dataUrls.jsonOf(path), filters), name: "JSON" },
    ...(feed === undefined
      ? []
      : [
          { href: dataUrls.atomFeed(feed), name: texts.say("nav.feed") },
          { href: dataUrls.jsonFeed(feed), name: "JSON Feed" },
        ]),
  ];
  return (
    <ul aria-label={texts.say("nav.data")} className="flex flex-wrap gap-x-5 text-[0.9375rem] print:hidden">
      {links.map(({ href, name }) => (
        <li key={href}>
          <a href={href} className="inline-block py-0.5">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
