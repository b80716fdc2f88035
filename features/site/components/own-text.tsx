import type { ReactNode } from "react";
import { Prose } from "@/components/prose";
import { rationaleNodes } from "@/domain/publication/rationale";

/** A text that the newsroom wrote for its site, in Markdown; the site's own words where it wrote none. */
export function OwnText({ markdown, children }: { markdown: string; children: ReactNode }) {
  const look = "font-serif text-lg/relaxed sm:text-[1.1875rem]/relaxed";
  if (markdown !== "") return <Prose nodes={rationaleNodes(markdown, [])} className={look} />;
  return <div className={`prose ${look}`}>{children}</div>;
}
