import type { RatingIcon } from "@/domain/ratings/rating";

/** The fillings of components/rating-disc.tsx, which a test holds these against. */
const fillings: Record<RatingIcon, string | undefined> = {
  barred: "M9.5 6.5 33.5 30.5 30.5 33.5 6.5 9.5z",
  "disc-0": undefined,
  "disc-25": "M20 20V4.5a15.5 15.5 0 0 1 15.5 15.5z",
  "disc-50": "M20 4.5a15.5 15.5 0 0 1 0 31z",
  "disc-75": "M20 20V4.5a15.5 15.5 0 1 1-15.5 15.5z",
  "disc-100": "M20 4a16 16 0 0 1 0 32a16 16 0 0 1 0-32z",
  ring: undefined,
};

/**
 * The disc of a rating as an SVG document.
 * @param colour "#rrggbb"
 * @param size width and height in pixels
 */
export function discSvg(icon: RatingIcon, colour: string, size: number): Buffer {
  const dashes = icon === "ring" ? ' stroke-dasharray="6.2 4.48"' : "";
  const filling = fillings[icon];
  const path = filling === undefined ? "" : `<path d="${filling}" fill="${colour}"/>`;
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40" width="${size}" height="${size}">` +
      `<circle cx="20" cy="20" r="17" fill="none" stroke="${colour}" stroke-width="3.5"${dashes}/>${path}</svg>`,
  );
}
