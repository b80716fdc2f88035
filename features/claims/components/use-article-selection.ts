"use client";

import { useEffect, useState } from "react";

export interface ArticleSelection {
  /** UTF-16 offset of the first selected unit in the article's text. */
  start: number;
  text: string;
}

/** The words selected in the article, while there are any; `elementId` is the element the text stands in. */
export function useArticleSelection(elementId: string): ArticleSelection | null {
  const [selection, setSelection] = useState<ArticleSelection | null>(null);
  useEffect(() => {
    const update = () => {
      const read = readSelection(elementId);
      // A click into the form ends the selection in the article; what was selected last stays usable.
      if (read !== null) setSelection(read);
    };
    document.addEventListener("selectionchange", update);
    return () => document.removeEventListener("selectionchange", update);
  }, [elementId]);
  return selection;
}

function readSelection(elementId: string): ArticleSelection | null {
  const selected = document.getSelection();
  const article = document.getElementById(elementId);
  if (selected === null || article === null || selected.isCollapsed || selected.rangeCount === 0) return null;
  const range = selected.getRangeAt(0);
  if (!article.contains(range.commonAncestorContainer)) return null;
  const text = selected.toString().trim();
  const first = [...article.querySelectorAll<HTMLElement>("[data-start]")].find((piece) => range.intersectsNode(piece));
  if (text === "" || first === undefined) return null;
  return { start: Number(first.dataset.start) + unitsBefore(first, range), text };
}

/** How many units of the piece stand before the range begins in it; none where the range began earlier. */
function unitsBefore(piece: HTMLElement, range: Range): number {
  if (!piece.contains(range.startContainer)) return 0;
  const before = document.createRange();
  before.setStart(piece, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return before.toString().length;
}
