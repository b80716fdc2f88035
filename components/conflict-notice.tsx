"use client";

import { useEffect, useRef } from "react";

export interface ConflictView {
  since: { by: string; at: Date; what: string }[];
}

export interface ConflictNoticeProps {
  message: string;
  conflict: ConflictView;
  reloadHref?: string | undefined;
}

/** Somebody else was quicker: who did what, and the two ways on. Takes the focus when it appears. */
export function ConflictNotice({ message, conflict, reloadHref }: ConflictNoticeProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      data-tone="warning"
      className="grid gap-2 border-2 border-tone bg-sheet p-4"
    >
      <h2 className="text-lg">Changed in the meantime</h2>
      <p>{message}</p>
      <ul className="grid list-disc gap-1 ps-5">
        {conflict.since.map(({ by, at, what }) => (
          <li key={`${at.toISOString()} ${what}`}>
            <bdi className="font-semibold">{by}</bdi> {what} at{" "}
            <time dateTime={at.toISOString()}>{at.toISOString().slice(11, 16)} UTC</time>
          </li>
        ))}
      </ul>
      {reloadHref === undefined ? null : (
        <p>
          <a href={reloadHref}>Discard mine and show theirs</a>
        </p>
      )}
    </div>
  );
}
