import type { ToneName } from "./tone";

export interface StripSegment {
  /** Its share of the strip. */
  count: number;
  /** "in review"; the legend reads "2 in review". */
  label: string;
  tone: ToneName;
}

/** Between two segments, in CSS pixels. */
const GAP = 2;

/**
 * How a whole divides, as a strip with its legend in words. Segments without a count are left out. The strip is drawn
 * in SVG, whose widths are attributes: public pages forbid style attributes.
 */
export function ProgressStrip({ segments }: { segments: readonly StripSegment[] }) {
  const shown = segments.filter((segment) => segment.count > 0);
  const total = shown.reduce((sum, { count }) => sum + count, 0);
  const percent = (count: number) => `${(100 * count) / total}%`;
  const before = (index: number) => shown.slice(0, index).reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="grid gap-1.5">
      <svg aria-hidden="true" className="h-2 w-full rounded-sm">
        {shown.map((segment, index) => (
          <svg
            key={segment.label}
            aria-hidden="true"
            x={percent(before(index))}
            width={percent(segment.count)}
            height="100%"
            data-tone={segment.tone}
          >
            <rect
              x={index === 0 ? 0 : GAP}
              width="100%"
              height="100%"
              className="fill-tone forced-colors:fill-[CanvasText]"
            />
          </svg>
        ))}
      </svg>
      <ul className="flex flex-wrap gap-x-4 text-sm text-soft">
        {shown.map((segment) => (
          <li key={segment.label} data-tone={segment.tone} className="flex items-center gap-1.5">
            <span aria-hidden="true" className="size-2.5 rounded-xs bg-tone" />
            {segment.count} {segment.label}
          </li>
        ))}
      </ul>
    </div>
  );
}
