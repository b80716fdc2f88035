import type { ReactNode } from "react";
import { DataList, type Fact } from "@/components/data-list";
import { formatDate, isoDay } from "@/domain/calendar-day";
import type { PublishedVerdict } from "@/domain/publication/published-verdict";
import { publicUrls, withQuery } from "@/domain/urls";
import { AppearanceDetails } from "./appearance-details";
import { ClaimantName } from "./claimant-name";

function day(date: Date): ReactNode {
  return <time dateTime={isoDay(date)}>{formatDate(date)}</time>;
}

function claimFacts(verdict: PublishedVerdict): Fact[] {
  const { claimant, appearances, rating, edition, publishedAt, firstPublishedAt } = verdict;
  const [first, ...others] = appearances;
  const name = <ClaimantName claimant={claimant} publisher={first?.article.publisher} />;
  const claimantDetail =
    claimant === null ? name : <a href={withQuery(publicUrls.claims, { claimant: claimant.slug })}>{name}</a>;
  return [
    { term: "Claimant", detail: claimantDetail },
    ...(first === undefined
      ? []
      : [{ term: "First appeared in", detail: <AppearanceDetails article={first.article} /> }]),
    ...(others.length === 0 ? [] : [{ term: "Also appeared in", detail: <OtherAppearances appearances={others} /> }]),
    { term: "Rating scale", detail: rating.scale.name },
    { term: "First published", detail: day(firstPublishedAt) },
    {
      term: "Version",
      detail:
        edition === 1 ? (
          "1"
        ) : (
          <>
            {edition}, {day(publishedAt)}
          </>
        ),
    },
  ];
}

function OtherAppearances({ appearances }: { appearances: PublishedVerdict["appearances"] }) {
  return (
    <ul className="grid gap-1.5">
      {appearances.map(({ article, quote }) => (
        <li key={`${article.slug} ${quote.exact}`}>
          <AppearanceDetails article={article} />
        </li>
      ))}
    </ul>
  );
}

/** Beside a claim: the facts at a glance, and the same as data. */
export function ClaimAside({ verdict }: { verdict: PublishedVerdict }) {
  return (
    <aside aria-label="About this claim" className="grid content-start gap-8">
      <section className="grid gap-3">
        <h2 className="border-t-2 border-ink pt-3 text-lg">At a glance</h2>
        <DataList facts={claimFacts(verdict)} />
      </section>
      <section className="grid gap-2 print:hidden">
        <h2 className="border-t border-rule pt-3 text-lg">Use it</h2>
        <ul className="grid gap-1">
          <li>
            <a href={publicUrls.claimJson(verdict.slug)} className="inline-block py-0.5">
              This verdict as JSON
            </a>
          </li>
          <li>
            <a href={publicUrls.claimsCsv} className="inline-block py-0.5">
              All verdicts as CSV
            </a>
          </li>
        </ul>
      </section>
    </aside>
  );
}
