import type { Metadata } from "next";
import type { ReactNode } from "react";
import { refusableIn, refusableMetadataIn } from "@/app/refusable";

/** A page of the desk whose loaders may refuse it: see app/refusable.tsx. What stands in its place is the desk's too. */
export function refusable<P>(render: (props: P) => Promise<ReactNode>): (props: P) => Promise<ReactNode> {
  return refusableIn("desk", render);
}

export function refusableMetadata<P>(head: (props: P) => Promise<Metadata>): (props: P) => Promise<Metadata> {
  return refusableMetadataIn("desk", head);
}
