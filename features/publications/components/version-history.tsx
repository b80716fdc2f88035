import { RatingBadge } from "@/components/rating-badge";
import type { EditionSummary } from "@/domain/publication/published-verdict";
import { Day } from "@/features/site/components/day";
import type { Site } from "@/features/site/schema";

export interface VersionHistoryProps {
  site: Site;
  slug: string;
  /** The latest first. */
  editions: readonly EditionSummary[];
  /** The one the page shows. */
  shown: number;
}

/** Every public version of a verdict, each at an address that stays. */
export function VersionHistory({ site, slug, editions, shown }: VersionHistoryProps) {
  const { texts, urls } = site;
  return (
    <section aria-labelledby="versions" className="grid gap-3">
      <h2 id="versions" className="border-t border-rule pt-3 text-lg">
        {texts.say("versions.title")}
      </h2>
      <ol reversed className="grid gap-2.5">
        {editions.map(({ edition, publishedAt, withdrawnAt, ...face }) => (
          <li key={edition}>
            <p className="flex flex-wrap gap-x-2">
              <a
                href={urls.claimVersion(slug, edition)}
                aria-current={edition === shown ? "true" : undefined}
                className="aria-[current]:font-semibold"
              >
                {texts.say("versions.number", { number: edition })}
              </a>
              <span className="text-soft">
                <Day texts={texts} date={publishedAt} />
              </span>
            </p>
            <RatingBadge {...face} className="text-[0.9375rem]" />
            {withdrawnAt === null ? null : (
              <p className="text-sm text-soft">{texts.say("versions.withdrawn", { day: texts.day(withdrawnAt) })}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
