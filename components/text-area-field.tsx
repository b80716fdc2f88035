import type { ComponentProps } from "react";
import { controlAttributes, controlClass, FieldFrame, type FieldProps } from "./field-frame";

type AreaProps = Pick<
  ComponentProps<"textarea">,
  "defaultValue" | "dir" | "lang" | "maxLength" | "onChange" | "placeholder" | "rows" | "spellCheck" | "value"
>;

export interface TextAreaFieldProps extends FieldProps, AreaProps {}

/** Several lines of text. */
export function TextAreaField({
  name,
  label,
  id,
  hint,
  error,
  current,
  required,
  rows = 4,
  ...area
}: TextAreaFieldProps) {
  const field = { name, label, id, hint, error, current, required };
  return (
    <FieldFrame {...field}>
      <textarea
        rows={rows}
        className={`${controlClass} field-sizing-content resize-y ${heights[rows]}`}
        {...controlAttributes(field)}
        {...area}
      />
    </FieldFrame>
  );
}
