import type { ReactNode } from "react";
import type { ToneName } from "./tone";

export type ChipIcon = "check" | "cross" | "diamond";

const shapes: Record<ChipIcon, string> = {
  check: "m1 6.5 3.5 3.5L11 2",
  cross: "m1.5 1.5 9 9m0-9-9 9",
  diamond: "m6 1 5 5-5 5-5-5z",
};

export interface ChipProps {
  tone?: ToneName;
  icon?: ChipIcon;
  children: ReactNode;
}

/** A short word set apart, such as a stance, a kind or a reason. */
export function Chip({ tone = "plain", icon, children }: ChipProps) {
  return (
    <span
      data-tone={tone}
      className="inline-flex items-center gap-1.5 wrap-break-word rounded-full border border-tone px-2.5 text-[0.8125rem]/[1.5rem] font-semibold text-tone"
    >
      {icon === undefined ? null : (
        <svg viewBox="0 0 12 12" aria-hidden="true" className="size-[0.9em] fill-none stroke-current stroke-[1.75]">
          <path d={shapes[icon]} />
        </svg>
      )}
      {children}
    </span>
  );
}
