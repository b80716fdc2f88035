import type { Metadata } from "next";
import type { ReactNode } from "react";
import { LargestForm } from "@/components/largest-form";
import { SkipLink } from "@/components/skip-link";
import { formSizes } from "@/domain/form-sizes";

export const metadata: Metadata = { robots: { index: false, follow: false } };

export default function DeskRootLayout({ children }: { children: ReactNode }) {
  return (
    <div lang="en" className="contents">
      <SkipLink>Skip to the content</SkipLink>
      <LargestForm bytes={formSizes.desk.sent}>{children}</LargestForm>
    </div>
  );
}
