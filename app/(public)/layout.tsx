import type { ReactNode } from "react";

/** Public pages show what the database holds when they are asked for, never what it held at build time. */
export const dynamic = "force-dynamic";

export default function PublicLayout({ children }: { children: ReactNode }) {
  return children;
}
