import type { Site } from "@/features/site/schema";

export interface VersionNoticeProps {
  site: Site;
  slug: string;
  /** The version that the page shows, and the one published last. */
  edition: number;
  latest: number;
  /** Whether the latest stands; it may have been withdrawn. */
  stands: boolean;
}

/** Says on top of a version's page which one it is, and leads to the one that stands. */
export function VersionNotice({ site, slug, edition, latest, stands }: VersionNoticeProps) {
  const { texts, urls } = site;
  const place = edition === latest ? "isLatest" : stands ? "isEarlier" : "isEarlierOfWithdrawn";
  return (
    <p className="mb-6 border-s-4 border-accent bg-wash px-4 py-3.5">
      <span className="font-semibold">{texts.say("version.this", { number: edition, latest })}</span>{" "}
      {texts.say(`version.${place}`)} <a href={urls.claim(slug)}>{texts.say("version.toClaim")}</a>
    </p>
  );
}
