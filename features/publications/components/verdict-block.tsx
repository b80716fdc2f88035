import type { ReactNode } from "react";
import { RatingDisc } from "@/components/rating-disc";
import type { RatingFace } from "@/domain/ratings/rating";

/** A conclusion in words, beyond this many UTF-16 code units, is set smaller. */
const LONG_LABEL = 40;

/** The answer: by words, shape and colour, with its one sentence. */
export function VerdictBlock({
  rating,
  summary,
  children,
}: {
  rating: RatingFace;
  summary: string;
  children?: ReactNode;
}) {
  return (
    <div
      data-tone={rating.colour}
      className="grid grid-cols-[auto_minmax(0,1fr)] items-start gap-x-4 border-y-2 border-tone py-4 sm:gap-x-5 sm:py-5"
    >
      <RatingDisc icon={rating.icon} className="size-12 text-tone sm:size-15" />
      <div className="grid gap-1.5">
        <p
          dir="auto"
          className={`font-semibold text-tone ${rating.label.length > LONG_LABEL ? "text-xl/snug" : "text-[1.4rem]/tight"}`}
        >
          {rating.label}
        </p>
        <p dir="auto" className="text-lg/normal">
          {summary}
        </p>
        {children}
      </div>
    </div>
  );
}
