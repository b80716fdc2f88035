"use client";

import { type ChangeEvent, useEffect, useState } from "react";
import { readArticleSelection } from "./article-selection";

export interface ArticleWords {
  /** For the text area: what was selected in the article, typed by hand, or stood there from the start. */
  value: string;
  onChange: (event: ChangeEvent<HTMLTextAreaElement>) => void;
  /** UTF-16 offset at which the selection begins, for the form; empty for words that were only typed. */
  start: string;
}

/**
 * Words of the article for a form: they follow what is selected in the element that holds the text, and can be mended
 * by hand. `initial` is what the form begins with, which after a refusal is what was sent.
 */
export function useArticleWords(elementId: string, initial: string): ArticleWords {
  const [words, setWords] = useState({ value: initial, start: "" });
  useEffect(() => {
    const follow = () => {
      const selection = readArticleSelection(elementId);
      // A click into the form ends the selection; what was selected last stays.
      if (selection !== null) setWords({ value: selection.text, start: String(selection.start) });
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
  }, [elementId]);
  return { ...words, onChange: (event) => setWords({ ...words, value: event.target.value }) };
}
