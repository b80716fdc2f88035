import type { ReactNode } from "react";
import type { Site } from "@/features/site/schema";
import { PublicShell } from "./public-shell";

/** A page that says why there is nothing to see, and where to go on. */
export function MessagePage({ site, title, children }: { site: Site; title: string; children: ReactNode }) {
  return (
    <PublicShell site={site}>
      <div className="grid max-w-measure gap-4 py-6 sm:py-12">
        <h1 className="text-3xl/tight sm:text-4xl/tight">{title}</h1>
        <div className="grid justify-items-start gap-4 text-lg">{children}</div>
      </div>
    </PublicShell>
  );
}
