import type { TypedWords } from "./left-words";
import { Notice } from "./notice";
import { WordsToCopy } from "./words-to-copy";

export interface RefusalAtTopProps {
  message: string;
  /** What is wrong with single fields. */
  problems: readonly string[];
  words: readonly TypedWords[];
}

/**
 * For a page without JavaScript that a refused form has led back to: says at its top that something was refused. Where
 * the form is still there, everything stands beside it (refusal.css hides the rest here); where it has gone meanwhile, this
 * is all there is of it.
 */
export function RefusalAtTop({ message, problems, words }: RefusalAtTopProps) {
  return (
    <Notice kind="error" title="Nothing was saved yet">
      <p className="form-still-there">What is wrong, and everything you typed, stands beside the form further down.</p>
      <div className="form-gone grid gap-2">
        <p>{message}</p>
        {problems.length === 0 ? null : (
          <ul className="grid list-disc gap-1 ps-5">
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
        {words.length === 0 ? null : (
          <>
            <p>The form is not on this page any more. Copy what you still need of what you typed.</p>
            <WordsToCopy words={words} />
          </>
        )}
      </div>
    </Notice>
  );
}
