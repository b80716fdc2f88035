import type { ReactNode } from "react";
import { DeskHead } from "./desk-head";

/** A page of the desk that says why there is nothing to see; who asks for it may not be known. */
export function DeskMessagePage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <DeskHead />
      <main id="main" tabIndex={-1} className="mx-auto w-full max-w-page grow px-5 py-8">
        <div className="grid max-w-measure gap-4">
          <h1 className="text-3xl/tight">{title}</h1>
          <div className="grid justify-items-start gap-4 text-lg">{children}</div>
        </div>
      </main>
    </>
  );
}
