"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import { ConflictNotice, type ConflictView } from "./conflict-notice";
import { ErrorSummary } from "./error-summary";
import { Fold, type FoldProps } from "./fold";
import { FormKey } from "./form-key";
import { formSize } from "./form-size";

/** What the form was answered with: nothing yet, or why it was refused. */
export type ActionFormState =
  | { status: "untouched" }
  | {
      status: "refused";
      message: string;
      /** Messages by field name. */
      fields: Record<string, string>;
      conflict?: ConflictView;
      attempt: number;
    };

export interface ActionFormProps {
  action: (form: FormData) => void;
  state: ActionFormState;
  /** Stands before the ids of the fields, where a page has several forms with fields of the same name. */
  prefix?: string;
  /** The heading above what is wrong, where the page is not in English. */
  problemTitle?: string;
  /** Where to see what stands, offered after a conflict. */
  reloadHref?: string;
  /** Folds the form away under this title; a refused form always stands open. */
  fold?: Pick<FoldProps, "title" | "open" | "look"> | undefined;
  /** In bytes: what is larger is not sent, as the server would refuse it and the page be lost. */
  largest?: number;
  className?: string;
  children: ReactNode;
}

const HALF_A_MB = 512 * 1024;

/**
 * A form that is sent to a server action, with and without JavaScript. A refusal is shown above it and takes the focus.
 * The fields are made anew with each refusal, so that they begin with what was typed.
 */
export function ActionForm({ fold, ...form }: ActionFormProps) {
  if (fold === undefined) return <PlainForm {...form} />;
  return (
    <Fold {...fold} open={fold.open === true || form.state.status === "refused"}>
      <PlainForm {...form} />
    </Fold>
  );
}

function PlainForm({
  action,
  state,
  prefix = "",
  problemTitle,
  reloadHref,
  largest = HALF_A_MB,
  className = "grid gap-4",
  children,
}: Omit<ActionFormProps, "fold">) {
  const refused = state.status === "refused" ? state : null;
  const [isTooLarge, setTooLarge] = useState(false);
  const stopTooLarge = (event: FormEvent<HTMLFormElement>) => {
    const tooLarge = formSize(new FormData(event.currentTarget)) > largest;
    if (tooLarge) event.preventDefault();
    setTooLarge(tooLarge);
  };
  return (
    <form action={action} noValidate onSubmit={stopTooLarge}>
      <FormKey />
      {isTooLarge ? <ErrorSummary message={tooLargeWords} title={problemTitle} /> : null}
      <div key={refused?.attempt ?? 0} className={className}>
        {refused === null ? null : refused.conflict === undefined ? (
          <ErrorSummary message={refused.message} fields={prefixed(refused.fields, prefix)} title={problemTitle} />
        ) : (
          <ConflictNotice message={refused.message} conflict={refused.conflict} reloadHref={reloadHref} />
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
