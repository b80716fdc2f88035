import { type DiscIcon, RatingDisc } from "./rating-disc";
import type { RatingTone } from "./tone";

export interface RatingBadgeProps {
  label: string;
  colour: RatingTone;
  icon: DiscIcon;
  className?: string;
}

/** A rating in a line of text: by words, shape and colour. */
export function RatingBadge({ label, colour, icon, className = "" }: RatingBadgeProps) {
  return (
    <span data-tone={colour} className={`inline-flex items-baseline gap-1.5 font-semibold text-tone ${className}`}>
      <RatingDisc icon={icon} className="size-[1.05em] translate-y-[0.15em]" />
      <span dir="auto">{label}</span>
    </span>
  );
}
