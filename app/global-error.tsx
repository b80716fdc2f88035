"use client";

import "./globals.css";

/** Stands in for the whole document when even its layout broke. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <body>
        <title>Something went wrong</title>
        <main className="mx-auto grid w-full max-w-page justify-items-start gap-4 px-5 py-16">
          <h1 className="text-3xl/tight">Something went wrong</h1>
          <p className="max-w-measure text-lg">
            The page could not be shown. This is a fault of the site. Please try again.
          </p>
          {error.digest === undefined ? null : <p className="text-soft">Reference: {error.digest}</p>}
          <a href=".">Load the page again</a>
        </main>
      </body>
    </html>
  );
}
