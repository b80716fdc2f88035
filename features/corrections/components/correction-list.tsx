import type { PublishedCorrection } from "@/domain/publication/correction";
import { CorrectionNotice } from "@/features/publications/components/correction-notices";
import type { Site } from "@/features/site/schema";

export interface CorrectionListProps {
  site: Site;
  corrections: readonly (PublishedCorrection & {
    id: string;
    claim: { slug: string; statement: string; language: string };
  })[];
}

/** Notices on published verdicts, each with its claim and the version it led to. */
export function CorrectionList({ site, corrections }: CorrectionListProps) {
  const { texts, urls } = site;
  return (
    <ul>
      {corrections.map(({ id, claim, ...correction }) => (
        <li key={id} className="grid gap-2 border-t border-rule py-5">
          <h3 lang={claim.language} dir="auto" className="text-[1.3125rem]/snug">
            <a href={urls.claim(claim.slug)} className="text-ink decoration-rule hover:text-accent">
              {claim.statement}
            </a>
          </h3>
          <CorrectionNotice texts={texts} correction={correction} />
          {correction.after === null ? null : (
            <p>
              <a href={urls.claimVersion(claim.slug, correction.after.edition)} className="inline-block py-0.5">
                {texts.say("corrections.changes")}
              </a>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
