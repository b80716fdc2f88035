"use client";

import { ActionForm } from "@/components/action-form";
import { FileField } from "@/components/file-field";
import { LargestForm } from "@/components/largest-form";
import { SubmitButton } from "@/components/submit-button";
import { nothingStored, useKeptForm } from "@/components/use-kept-form";
import { formSizes } from "@/domain/form-sizes";
import { untouched } from "@/domain/form-state";
import { readFile } from "@/features/originals/actions";

export interface FileFormProps {
  /** The endings of files that are read, such as ".html". */
  endings: readonly string[];
  hint: string;
}

/** Brings a file in, to be looked at before it is taken in. */
export function FileForm({ endings, hint }: FileFormProps) {
  const form = useKeptForm(readFile, untouched, nothingStored);
  const { state } = form;
  return (
    <LargestForm bytes={formSizes.article.sent}>
      <ActionForm form={form}>
        <FileField
          name="file"
          label="File"
          hint={hint}
          accept={endings.join(",")}
          error={state.status === "refused" ? state.fields.file : undefined}
        />
        <div>
          <SubmitButton>Read the file</SubmitButton>
        </div>
      </ActionForm>
    </LargestForm>
  );
}
