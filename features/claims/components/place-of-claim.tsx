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
  const time = formatTimeCode(place.seconds);
  const link = url === null ? null : linkToTime(url, place.seconds);
  return (
    <p className="text-soft">
      At{" "}
      {link === null ? (
        time
      ) : (
        <a href={link} rel="noopener nofollow">
          {time}
        </a>
      )}{" "}
      in the original
    </p>
  );
}
