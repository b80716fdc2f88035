"use client";

import type { ReactNode } from "react";
import { ConflictNotice, type ConflictView } from "./conflict-notice";
import { ErrorSummary } from "./error-summary";
import { Fold, type FoldProps } from "./fold";
import { FormKey } from "./form-key";

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
  className?: string;
  children: ReactNode;
}

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
  className = "grid gap-4",
  children,
}: Omit<ActionFormProps, "fold">) {
  const refused = state.status === "refused" ? state : null;
  return (
    <form action={action} noValidate>
      <FormKey />
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

function prefixed(fields: Record<string, string>, prefix: string): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, message]) => [`${prefix}${name}`, message]));
}
