export type DiscIcon = "barred" | "disc-0" | "disc-25" | "disc-50" | "disc-75" | "disc-100" | "ring";

const fillings: Record<DiscIcon, string | undefined> = {
  barred: "M9.5 6.5 33.5 30.5 30.5 33.5 6.5 9.5z",
  "disc-0": undefined,
  "disc-25": "M20 20V4.5a15.5 15.5 0 0 1 15.5 15.5z",
  "disc-50": "M20 4.5a15.5 15.5 0 0 1 0 31z",
  "disc-75": "M20 20V4.5a15.5 15.5 0 1 1-15.5 15.5z",
  "disc-100": "M20 4a16 16 0 0 1 0 32a16 16 0 0 1 0-32z",
  ring: undefined,
};

/** A disc filled as far as the claim is true, in the current text colour. Decorative: the label stands beside it. */
export function RatingDisc({ icon, className = "size-[1.15em]" }: { icon: DiscIcon; className?: string }) {
  const filling = fillings[icon];
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true" className={`inline-block shrink-0 ${className}`}>
      <circle
        cx="20"
        cy="20"
        r="17"
        fill="none"
        stroke="currentColor"
        strokeWidth="3.5"
        strokeDasharray={icon === "ring" ? "6.2 4.48" : undefined}
      />
      {filling === undefined ? null : <path d={filling} fill="currentColor" />}
    </svg>
  );
}
