import type { ReactNode } from "react";

export interface NoticeProps {
  kind?: "info" | "success" | "warning" | "error";
  title?: string;
  /** Read out at once by a screen reader; for what has just happened. */
  live?: boolean;
  children?: ReactNode;
}

/** A message about the page or about what has just been done. */
export function Notice({ kind = "info", title, live = false, children }: NoticeProps) {
  return (
    <div
      role={live ? (kind === "error" ? "alert" : "status") : undefined}
      data-tone={kind === "info" ? "plain" : kind}
      className="grid gap-1 border-s-4 border-tone bg-wash px-4 py-3"
    >
      {title === undefined ? null : <p className="font-semibold">{title}</p>}
      {children}
    </div>
  );
}
