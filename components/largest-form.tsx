"use client";

import { createContext, type ReactNode, useContext } from "react";

const Largest = createContext(Number.POSITIVE_INFINITY);

/** In bytes, for the forms inside: what is larger is not sent, as the server would refuse it and the page be lost. */
export function LargestForm({ bytes, children }: { bytes: number; children: ReactNode }) {
  return <Largest value={bytes}>{children}</Largest>;
}

export function useLargestForm(): number {
  return useContext(Largest);
}
