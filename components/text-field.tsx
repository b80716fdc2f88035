import type { ComponentProps } from "react";
import { controlAttributes, controlClass, FieldFrame, type FieldProps } from "./field-frame";

type InputProps = Pick<
  ComponentProps<"input">,
  "autoComplete" | "defaultValue" | "dir" | "inputMode" | "lang" | "list" | "maxLength" | "placeholder" | "spellCheck"
>;

export interface TextFieldProps extends FieldProps, InputProps {
  type?: "text" | "email" | "password" | "url" | "date" | "search" | "number";
}

/** One line of text. */
export function TextField({
  name,
  label,
  id,
  hint,
  error,
  errorLabel,
  current,
  required,
  labelName,
  type = "text",
  ...input
}: TextFieldProps) {
  const field = { name, label, id, hint, error, errorLabel, current, required, labelName };
  return (
    <FieldFrame {...field}>
      <input type={type} className={controlClass} {...controlAttributes(field)} {...input} />
    </FieldFrame>
  );
}
