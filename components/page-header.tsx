import type { ReactNode } from "react";

export interface PageHeaderProps {
  title: ReactNode;
  /** A line above the title: what kind of page, where from, when. */
  kicker?: ReactNode;
  /** A sentence under the title. */
  lead?: ReactNode;
  /** Buttons and links that concern the whole page. */
  actions?: ReactNode;
  /** The language of the title where it is not the page's. */
  lang?: string | undefined;
}

/** The page's heading. */
export function PageHeader({ title, kicker, lead, actions, lang }: PageHeaderProps) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
      <div className="grid max-w-measure gap-2">
        {kicker === undefined ? null : <p className="text-[0.9375rem] text-soft">{kicker}</p>}
        <h1 lang={lang} dir={lang === undefined ? undefined : "auto"} className="text-3xl/tight sm:text-4xl/tight">
          {title}
        </h1>
        {lead === undefined ? null : <p className="text-lg text-soft">{lead}</p>}
      </div>
      {actions === undefined ? null : <div className="flex flex-wrap gap-3">{actions}</div>}
    </header>
  );
}
