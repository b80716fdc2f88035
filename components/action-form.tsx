"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import { ConflictNotice, type ConflictView } from "./conflict-notice";
import { ErrorSummary } from "./error-summary";
import { Fold, type FoldProps } from "./fold";
import { FormKey } from "./form-key";
import { formSize } from "./form-size";
import { useLargestForm } from "./largest-form";
import type { Unanswered } from "./unanswered";
import type { FormFrame } from "./use-kept-form";

/** What the form was answered with: nothing yet, or why it was refused. */
export type ActionFormState =
  | { status: "untouched" | "taken" }
  | {
      status: "refused";
      message: string;
      /** Messages by field name. */
      fields: Record<string, string>;
      conflict?: ConflictView;
      attempt: number;
    };

export interface ActionFormProps {
  /** From useKeptForm. */
  form: { state: ActionFormState; answers: number; unanswered: Unanswered | null; frame: FormFrame };
  /** Stands before the ids of the fields, where a page has several forms with fields of the same name. */
  prefix?: string;
  /** The heading above what is wrong, where the page is not in English. */
  problemTitle?: string;
  /** Where to see what stands, offered after a conflict. */
  reloadHref?: string;
  /** Folds the form away under this title; a refused form always stands open, and none is folded away again by itself. */
  fold?: Pick<FoldProps, "title" | "open" | "look"> | undefined;
  className?: string;
  children: ReactNode;
}

/**
 * A form that is sent to a server action, with and without JavaScript. A refusal is shown above it and takes the focus.
 */
export function ActionForm({ fold, ...props }: ActionFormProps) {
  return fold === undefined ? <PlainForm {...props} /> : <FoldedForm {...props} fold={fold} />;
}

function FoldedForm({ fold, ...props }: ActionFormProps & { fold: Pick<FoldProps, "title" | "open" | "look"> }) {
  const wanted = fold.open === true || props.form.state.status === "refused";
  const [open, setOpen] = useState(wanted);
  if (wanted && !open) setOpen(true);
  return (
    <Fold {...fold} open={open}>
      <PlainForm {...props} />
    </Fold>
  );
}

function PlainForm({
  form: { state, answers, unanswered, frame },
  prefix = "",
  problemTitle,
  reloadHref,
  className = "grid gap-4",
  children,
}: Omit<ActionFormProps, "fold">) {
  const largest = useLargestForm();
  const refused = state.status === "refused" ? state : null;
  const [isTooLarge, setTooLarge] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    const tooLarge = formSize(new FormData(event.currentTarget)) > largest;
    setTooLarge(tooLarge);
    if (tooLarge) event.preventDefault();
    else frame.onSubmit(event);
  };
  return (
    <form {...frame} noValidate onSubmit={submit}>
      <FormKey />
      {/* What belongs to one sending alone is keyed by the answers; the fields are not, so that they keep what was typed. */}
      <div className={className}>
        {isTooLarge ? <ErrorSummary message={tooLargeWords} title={problemTitle} /> : null}
        {unanswered === null || isTooLarge ? null : (
          <ErrorSummary key={unanswered.times} message={unanswered.message} title={problemTitle} />
        )}
        {refused === null || unanswered !== null ? null : refused.conflict === undefined ? (
          <ErrorSummary
            key={answers}
            message={refused.message}
            fields={prefixed(refused.fields, prefix)}
            title={problemTitle}
          />
        ) : (
          <ConflictNotice key={answers} message={refused.message} conflict={refused.conflict} reloadHref={reloadHref} />
        )}
        {children}
      </div>
    </form>
  );
}

const tooLargeWords =
  "This is larger than the form may be, so it was not sent. Nothing you typed is lost: shorten it, or choose a smaller file, and send it again.";

function prefixed(fields: Record<string, string>, prefix: string): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, message]) => [`${prefix}${name}`, message]));
}
