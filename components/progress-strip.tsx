import type { ToneName } from "./tone";

export interface StripSegment {
  /** Its share of the strip. */
  count: number;
  /** "in review"; the legend reads "2 in review". */
  label: string;
  tone: ToneName;
}

/** How a whole divides, as a strip with its legend in words. Segments without a count are left out. */
export function ProgressStrip({ segments }: { segments: readonly StripSegment[] }) {
  const shown = segments.filter((segment) => segment.count > 0);
  return (
    <div className="grid gap-1.5">
      <div aria-hidden="true" className="flex h-2 gap-0.5 overflow-hidden rounded-sm">
        {shown.map((segment) => (
          <span
            key={segment.label}
            data-tone={segment.tone}
            style={{ flexGrow: segment.count }}
            className="basis-0 bg-tone forced-colors:border forced-colors:border-[CanvasText]"
          />
        ))}
      </div>
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
