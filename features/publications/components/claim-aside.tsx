import { DataList, type Fact } from "@/components/data-list";
import type { EditionSummary, PublishedVerdict } from "@/domain/publication/published-verdict";
import { Day } from "@/features/site/components/day";
import type { Site } from "@/features/site/schema";
import { AppearanceDetails } from "./appearance-details";
import { ClaimantName } from "./claimant-name";
import { GateReceipts } from "./gate-receipts";
import { UseIt } from "./use-it";
import { VersionHistory } from "./version-history";

export interface ClaimAsideProps {
  site: Site;
  verdict: PublishedVerdict;
  /** Every public version, the latest first. */
  editions: readonly EditionSummary[];
}

/** Beside a claim: the facts at a glance, its history, and what can be done with it. */
export function ClaimAside({ site, verdict, editions }: ClaimAsideProps) {
  const { texts } = site;
  return (
    <aside aria-label={texts.say("claim.about")} className="grid content-start gap-8">
      <section className="grid gap-3">
        <h2 className="border-t-2 border-ink pt-3 text-lg">{texts.say("glance.title")}</h2>
        <DataList facts={claimFacts(site, verdict, editions[0])} />
      </section>
      <GateReceipts texts={texts} gates={verdict.gates} />
      <VersionHistory site={site} slug={verdict.slug} editions={editions} shown={verdict.edition} />
      <UseIt site={site} verdict={verdict} />
    </aside>
  );
}

/**
 * Articles, claimants and topics have pages as long as a verdict on a claim of theirs stands, so that a withdrawn one
 * links to none, and an earlier one not to its claimant, whom the latest may no longer name.
 */
function claimFacts(site: Site, verdict: PublishedVerdict, latest: EditionSummary | undefined): Fact[] {
  const stands = latest?.withdrawnAt === null;
  const { texts, urls } = site;
  const { claimant, appearances, rating, firstPublishedAt, topics } = verdict;
  const [first, ...others] = appearances;
  const name = <ClaimantName texts={texts} claimant={claimant} publisher={first?.article.publisher} />;
  return [
    {
      term: texts.say("glance.claimant"),
      detail:
        claimant === null || !stands || verdict.edition !== latest.edition ? (
          name
        ) : (
          <a href={urls.claimant(claimant.slug)}>{name}</a>
        ),
    },
    ...(first === undefined
      ? []
      : [
          {
            term: texts.say("glance.first"),
            detail: <AppearanceDetails site={site} article={first.article} place={first.place} linked={stands} />,
          },
        ]),
    ...(others.length === 0
      ? []
      : [
          {
            term: texts.say("glance.also"),
            detail: <OtherAppearances site={site} appearances={others} linked={stands} />,
          },
        ]),
    ...(topics.length === 0
      ? []
      : [{ term: texts.say("glance.topics"), detail: <Topics site={site} topics={topics} linked={stands} /> }]),
    {
      term: texts.say("glance.scale"),
      detail: <a href={`${urls.methodology}#${rating.scale.key}-${rating.scale.version}`}>{rating.scale.name}</a>,
    },
    { term: texts.say("glance.published"), detail: <Day texts={texts} date={firstPublishedAt} /> },
  ];
}

interface OtherAppearancesProps {
  site: Site;
  appearances: PublishedVerdict["appearances"];
  linked: boolean;
}

function OtherAppearances({ site, appearances, linked }: OtherAppearancesProps) {
  return (
    <ul className="grid gap-1.5">
      {appearances.map(({ article, quote, place }) => (
        <li key={`${article.slug} ${quote.exact}`}>
          <AppearanceDetails site={site} article={article} place={place} linked={linked} />
        </li>
      ))}
    </ul>
  );
}

interface TopicsProps {
  site: Site;
  topics: PublishedVerdict["topics"];
  linked: boolean;
}

function Topics({ site, topics, linked }: TopicsProps) {
  return (
    <ul className="flex flex-wrap gap-x-3">
      {topics.map(({ slug, name }) => (
        <li key={slug}>
          {linked ? (
            <a href={site.urls.topic(slug)}>
              <bdi>{name}</bdi>
            </a>
          ) : (
            <bdi>{name}</bdi>
          )}
        </li>
      ))}
    </ul>
  );
}
