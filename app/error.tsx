"use client";

import { Button } from "@/components/button";

/** Shown in place of a page that broke; what happened is in the server's log under the same digest. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main id="main" className="mx-auto grid w-full max-w-page justify-items-start gap-4 px-5 py-16">
      <h1 className="text-3xl/tight">Something went wrong</h1>
      <p className="max-w-measure text-lg">
        The page could not be shown. This is a fault of the site, not of what you did. Nothing that was saved is lost.
      </p>
      {error.digest === undefined ? null : <p className="text-soft">Reference: {error.digest}</p>}
      <Button type="button" onClick={reset}>
        Try again
      </Button>
    </main>
  );
}
