import type { Site } from "@/features/site/schema";

export interface VersionNoticeProps {
  site: Site;
  slug: string;
  /** The version that the page shows, and the one published last. */
  edition: number;
  latest: number;
}

/** Says on top of a version's page which one it is, and leads to the one that stands. */
export function VersionNotice({ site, slug, edition, latest }: VersionNoticeProps) {
  const { texts, urls } = site;
  return (
    <p className="mb-6 border-s-4 border-accent bg-wash px-4 py-3.5">
      <span className="font-semibold">{texts.say("version.this", { number: edition, latest })}</span>{" "}
      {edition === latest ? texts.say("version.isLatest") : texts.say("version.isEarlier")}{" "}
      <a href={urls.claim(slug)}>{texts.say("version.toClaim")}</a>
    </p>
  );
}
