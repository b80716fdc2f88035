"use client";

import { useSyncExternalStore } from "react";
import { Button } from "./button";
import { dropWords, leftForms, noLeftForms, onLeftForms } from "./left-words";
import { Notice } from "./notice";
import { WordsToCopy } from "./words-to-copy";

/** Forms that were written in and have gone from the page since, with what was typed in them. */
export function LeftForms() {
  const forms = useSyncExternalStore(onLeftForms, leftForms, noLeftForms);
  return forms.map(({ id, words }) => (
    <Notice key={id} kind="warning" title="A form you were writing in is not on this page any more" live>
      <p>What you typed was not sent. Copy what you still need.</p>
      <WordsToCopy words={words} />
      <div className="pt-2">
        <Button type="button" kind="quiet" onClick={() => dropWords(id)}>
          I do not need it any more
        </Button>
      </div>
    </Notice>
  ));
}
