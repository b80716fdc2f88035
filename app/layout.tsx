import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import "./globals.css";
import { siteName } from "@/domain/publication/site";
import { requestLocale } from "@/server/http/request-locale";

// Every page shows what the database holds now; none is rendered when the site is built.
export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: { default: siteName, template: `%s · ${siteName}` },
  description: "Claims checked against their sources, with the verdict and the evidence it rests on.",
};

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf6" },
    { media: "(prefers-color-scheme: dark)", color: "#15181b" },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={requestLocale()}>
      <body>{children}</body>
    </html>
  );
}
