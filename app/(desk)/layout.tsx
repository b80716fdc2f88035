import type { Metadata } from "next";
import type { ReactNode } from "react";
import { SkipLink } from "@/components/skip-link";

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default function DeskRootLayout({ children }: { children: ReactNode }) {
  return (
    <div lang="en" className="contents">
      <SkipLink>Skip to the content</SkipLink>
      {children}
    </div>
  );
}
