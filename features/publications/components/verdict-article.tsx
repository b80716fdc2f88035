import type { ReactNode } from "react";
import { Chip } from "@/components/chip";
import { Prose } from "@/components/prose";
import type { PublishedVerdict } from "@/domain/publication/published-verdict";
import { rationaleNodes } from "@/domain/publication/rationale";
import { Day } from "@/features/site/components/day";
import { Said } from "@/features/site/components/said";
import type { Site } from "@/features/site/schema";
import { ArticleFacts } from "./article-facts";
import { ClaimantName } from "./claimant-name";
import { QuoteInContext } from "./quote-in-context";
import { SourceList } from "./source-list";
import { VerdictBlock } from "./verdict-block";

/** A statement beyond this many UTF-16 code units is set smaller. */
const LONG_STATEMENT = 140;

export interface VerdictArticleProps {
  site: Site;
  verdict: PublishedVerdict;
  /** What stands on top: notices. */
  children?: ReactNode;
}

/** An edition of a verdict in full: the answer, the claim in its context, why, and the sources. */
export function VerdictArticle({ site, verdict, children }: VerdictArticleProps) {
  const { texts } = site;
  const { statement, language, claimant, appearances, rating, reasonTags, sources, publishedAt, wouldChange } = verdict;
  const first = appearances[0];
  return (
    <article>
      {children}
      <p className="mb-2 text-[0.9375rem] text-soft">
        <Said
          texts={texts}
          message="claim.kicker"
          values={{
            claimant: <ClaimantName texts={texts} claimant={claimant} publisher={first?.article.publisher} />,
            day: <Day texts={texts} date={publishedAt} />,
          }}
        />
      </p>
      <h1
        lang={language}
        dir="auto"
        className={`mb-6 ${statement.length > LONG_STATEMENT ? "text-2xl/tight sm:text-[1.75rem]/tight" : "text-[1.75rem]/tight sm:text-[2.125rem]/[1.18]"}`}
      >
        {statement}
      </h1>
      <VerdictBlock rating={rating} summary={verdict.summary}>
        {reasonTags.length === 0 ? null : (
          <ul aria-label={texts.say("claim.reasons")} className="mt-1 flex flex-wrap gap-2">
            {reasonTags.map((tag) => (
              <li key={tag}>
                <Chip>{texts.say(`reason.${tag}`)}</Chip>
              </li>
            ))}
          </ul>
        )}
      </VerdictBlock>
      {rating.definition === null ? null : (
        <p className="mt-2 text-sm text-soft">
          <Said
            texts={texts}
            message="claim.meaning"
            values={{ rating: <bdi>{rating.label}</bdi>, definition: <bdi>{rating.definition}</bdi> }}
          />
        </p>
      )}
      {first === undefined ? null : (
        <Part id="quote" title={texts.say("claim.context")}>
          <QuoteInContext
            quote={first.quote}
            language={first.article.language}
            source={
              <>
                <cite lang={first.article.language} dir="auto" className="not-italic">
                  {first.article.title}
                </cite>
                <span className="block">
                  <ArticleFacts
                    texts={texts}
                    publisher={first.article.publisher}
                    publishedOn={first.article.publishedOn}
                  />
                </span>
              </>
            }
          />
        </Part>
      )}
      <Part id="why" title={texts.say("claim.why")}>
        <Prose
          nodes={rationaleNodes(
            verdict.rationale,
            sources.map(({ position }) => position),
          )}
          className="font-serif text-lg/relaxed sm:text-[1.1875rem]/relaxed"
        />
      </Part>
      {sources.length === 0 ? null : (
        <Part id="sources" title={texts.say("claim.sources")}>
          <SourceList texts={texts} sources={sources} />
        </Part>
      )}
      {wouldChange === "" ? null : (
        <Part id="would-change" title={texts.say("claim.wouldChange")}>
          <p dir="auto" className="font-serif text-lg/relaxed sm:text-[1.1875rem]/relaxed">
            {wouldChange}
          </p>
        </Part>
      )}
    </article>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-10">
      <h2 id={id} className="mb-3 text-2xl">
        {title}
      </h2>
      {children}
    </section>
  );
}
