"use client";

import { useEffect, useRef } from "react";

export interface ErrorSummaryProps {
  /** What happened, in a sentence. */
  message: string;
  /** Messages by field id (the field's name unless it was given another id). */
  fields?: Record<string, string> | undefined;
  title?: string | undefined;
}

/** What is wrong with a form, with a link to each field. Takes the focus when it appears. */
export function ErrorSummary({ message, fields = {}, title = "There is a problem" }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const entries = Object.entries(fields);
  return (
    <div ref={box} role="alert" tabIndex={-1} className="grid gap-2 border-2 border-danger bg-sheet p-4">
      <h2 className="text-lg">{title}</h2>
      <p>{message}</p>
      {entries.length === 0 ? null : (
        <ul className="grid gap-1">
          {entries.map(([field, problem]) => (
            <li key={field}>
              <a href={`#${field}`} className="font-semibold text-danger">
                {problem}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
