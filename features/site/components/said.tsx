import { createElement, Fragment, type ReactNode } from "react";
import type { MessageKey, Texts } from "@/domain/interface/texts";

export interface SaidProps {
  texts: Texts;
  message: MessageKey;
  /** What fills the places of the message. */
  values: Readonly<Record<string, ReactNode>>;
}

/** A text of the interface with more than words in it, such as a name set apart or a link. */
export function Said({ texts, message, values }: SaidProps) {
  const parts = texts.parts<{ node: ReactNode }>(
    message,
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === "string" || typeof value === "number" ? value : { node: value },
      ]),
    ),
  );
  // As children of their own: the parts of one message never change their places, so they need no keys.
  return createElement(Fragment, null, ...parts.map((part) => (typeof part === "object" ? part.node : part)));
}
