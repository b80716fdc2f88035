import type { ReactNode } from "react";
import type { ToneName } from "./tone";

export interface MarkProps {
  /** "quoted" is a passage shown on its own, "found" a word searched for; the others say where the claim stands. */
  state: "open" | "review" | "done" | "quoted" | "found";
  /** The colour of a done claim's line. */
  tone?: ToneName | undefined;
  /** The claim being worked on. */
  current?: boolean | undefined;
  id?: string | undefined;
  children: ReactNode;
}

/**
 * A claim marked in its text; a link of the class "mark-link" goes around it where it leads somewhere. What only screen
 * readers hear stands behind the mark: before its end the browser could break the line, and leave the mark's padding
 * alone on the next.
 */
export function Mark({ state, tone, current, id, children }: MarkProps) {
  return (
    <mark id={id} className="mark" data-state={state} data-tone={tone} data-current={current === true ? "" : undefined}>
      {children}
    </mark>
  );
}
