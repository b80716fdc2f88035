"use client";

import { createContext, type ReactNode, useContext, useId } from "react";

const PageKey = createContext<string | undefined>(undefined);

/** Gives the forms in it keys of this one rendering of the page; `pageKey` is a new random one each time. */
export function FormKeys({ pageKey, children }: { pageKey: string; children: ReactNode }) {
  return <PageKey value={pageKey}>{children}</PageKey>;
}

/** The hidden field that tells one rendering of a form from every other, so that what is sent twice is taken once. */
export function FormKey() {
  const pageKey = useContext(PageKey);
  const id = useId();
  return pageKey === undefined ? null : <input type="hidden" name="formKey" value={`${pageKey}:${id}`} />;
}
