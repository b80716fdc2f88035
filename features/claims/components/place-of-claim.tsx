import type { TextPlace } from "@/domain/ingest/ingested-article";
import { formatTimeCode, linkToTime } from "@/domain/ingest/time-code";

export interface PlaceOfClaimProps {
  place: TextPlace;
  /** Where the original can be seen or heard. */
  url: string | null;
}

/** At which page or time of the original a claim stands; a time leads there. */
export function PlaceOfClaim({ place, url }: PlaceOfClaimProps) {
  if (place.kind === "page") return <p className="text-soft">On page {place.page} of the original</p>;
  return (
    <p className="text-soft">
      At <Time seconds={place.seconds} url={url} /> in the original
    </p>
  );
}

/** The same in a list of claims, as short as can be. */
export function PlaceInList({ place, url }: PlaceOfClaimProps) {
  if (place.kind === "page") return <>page {place.page}</>;
  return <Time seconds={place.seconds} url={url} />;
}

function Time({ seconds, url }: { seconds: number; url: string | null }) {
  const time = formatTimeCode(seconds);
  const link = url === null ? null : linkToTime(url, seconds);
  if (link === null) return <>{time}</>;
  return (
    <a href={link} rel="noopener nofollow">
      {time}
    </a>
  );
}
