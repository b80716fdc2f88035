import type { ReactNode } from "react";

/** What a list says when it has nothing, and what can be done about it. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="grid max-w-measure gap-2 py-4">
      <h2 className="text-xl">{title}</h2>
      {children === undefined ? null : <div className="grid justify-items-start gap-4 text-soft">{children}</div>}
    </div>
  );
}
