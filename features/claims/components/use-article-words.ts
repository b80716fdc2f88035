"use client";

import { useEffect, useState } from "react";
import { readArticleSelection } from "./article-selection";

/**
 * Words of the article for a form's field: it follows what is selected in the element that holds the text, and can be
 * mended by hand. Gives the UTF-16 offset at which the selection begins; empty for words that were only typed, and again
 * once the form was taken.
 */
export function useArticleWords(elementId: string, fieldId: string, taken: number): string {
  const [selected, setSelected] = useState({ start: "", taken });
  useEffect(() => {
    const follow = () => {
      const selection = readArticleSelection(elementId);
      // A click into the form ends the selection; what was selected last stays.
      if (selection === null) return;
      setSelected({ start: String(selection.start), taken });
      fill(fieldId, selection.text);
    };
    // Where the mouse ends a selection inside a marked claim, the claim's link is not meant.
    const stayHere = (event: MouseEvent) => {
      if (event.detail > 0 && document.getSelection()?.isCollapsed === false) event.preventDefault();
    };
    const article = document.getElementById(elementId);
    document.addEventListener("selectionchange", follow);
    article?.addEventListener("click", stayHere);
    return () => {
      document.removeEventListener("selectionchange", follow);
      article?.removeEventListener("click", stayHere);
    };
  }, [elementId, fieldId, taken]);
  return selected.taken === taken ? selected.start : "";
}

/** Puts words into a text area as if they had been typed. */
function fill(fieldId: string, words: string): void {
  const field = document.getElementById(fieldId);
  if (!(field instanceof HTMLTextAreaElement) || field.value === words) return;
  field.value = words;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
