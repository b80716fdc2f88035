import type { ReactNode } from "react";

export interface FoldProps {
  title: ReactNode;
  open?: boolean;
  /** "quiet" inside a list, without the line above. */
  look?: "part" | "quiet";
  children: ReactNode;
}

/** A part of a page that is folded away under its title until it is wanted. */
export function Fold({ title, open = false, look = "part", children }: FoldProps) {
  const quiet = look === "quiet";
  return (
    <details open={open} className={quiet ? "" : "border-t border-rule pt-4"}>
      <summary className={`cursor-pointer ${quiet ? "text-accent" : "font-semibold"}`}>{title}</summary>
      <div className={quiet ? "my-2 border-s border-rule ps-4" : "pt-3"}>{children}</div>
    </details>
  );
}
