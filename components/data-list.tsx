import type { ReactNode } from "react";

export interface Fact {
  term: string;
  detail: ReactNode;
}

/** Facts with their names. */
export function DataList({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl className="grid gap-3.5">
      {facts.map((fact) => (
        <div key={fact.term}>
          <dt className="text-sm text-soft">{fact.term}</dt>
          <dd>{fact.detail}</dd>
        </div>
      ))}
    </dl>
  );
}
