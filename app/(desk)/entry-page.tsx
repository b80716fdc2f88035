import type { ReactNode } from "react";
import { Brand } from "@/components/brand";
import { productName } from "@/domain/publication/site";
import { publicUrls } from "@/domain/urls";

/** The frame of the pages that lead to the desk: signing in, accepting an invitation. */
export function EntryPage({ children }: { children: ReactNode }) {
  return (
    <>
      <header className="border-b border-rule bg-sheet px-5 py-2">
        <Brand name={productName} href={publicUrls.home} />
      </header>
      <main id="main" tabIndex={-1} className="mx-auto grid w-full max-w-[26rem] grow content-start gap-6 px-5 py-12">
        {children}
      </main>
    </>
  );
}
