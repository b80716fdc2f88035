import type { EmbedTheme } from "@/domain/publication/embed-theme";
import type { PublishedVerdict } from "@/domain/publication/published-verdict";
import type { RatingFace } from "@/domain/ratings/rating";
import { Day } from "@/features/site/components/day";
import { Said } from "@/features/site/components/said";
import type { Site } from "@/features/site/schema";
import { ClaimantName } from "./claimant-name";
import { VerdictBlock } from "./verdict-block";
import { WithdrawnNotice } from "./withdrawn-notice";

export interface EmbeddedVerdictProps {
  site: Site;
  verdict: PublishedVerdict;
  /** What it concludes now: of a withdrawn verdict that it is withdrawn. */
  conclusion: RatingFace;
  theme: EmbedTheme | undefined;
}

/** A verdict in small: the claim, the answer, and the way to the reasons. Its links leave the frame. */
export function EmbeddedVerdict({ site, verdict, conclusion, theme }: EmbeddedVerdictProps) {
  const { texts, urls, settings } = site;
  const { slug, statement, language, claimant, appearances, summary, publishedAt, withdrawnAt } = verdict;
  return (
    <main data-theme={theme} className="grid grow content-start gap-3 bg-paper p-5 text-ink">
      <WithdrawnNotice site={site} withdrawnAt={withdrawnAt} />
      <p className="text-sm text-soft">
        <Said
          texts={texts}
          message="claim.kicker"
          values={{
            claimant: <ClaimantName texts={texts} claimant={claimant} publisher={appearances[0]?.article.publisher} />,
            day: <Day texts={texts} date={publishedAt} />,
          }}
        />
      </p>
      <h1 lang={language} dir="auto" className="text-xl/snug">
        {statement}
      </h1>
      <VerdictBlock rating={conclusion} summary={summary} />
      <p className="flex flex-wrap justify-between gap-x-6 gap-y-1 text-[0.9375rem]">
        <a href={urls.claim(slug)} target="_blank" rel="noopener" className="font-semibold">
          {texts.say("embed.more")}
        </a>
        <span className="text-soft">{texts.say("embed.by", { name: settings.name })}</span>
      </p>
    </main>
  );
}
