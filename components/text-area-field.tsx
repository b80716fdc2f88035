import type { ComponentProps } from "react";
import { controlAttributes, controlClass, FieldFrame, type FieldProps } from "./field-frame";

/** At least a line more than asked for, since the field is as high as what stands in it. */
const heights = {
  2: "min-h-[3lh]",
  3: "min-h-[4lh]",
  4: "min-h-[5lh]",
  7: "min-h-[8lh]",
  10: "min-h-[11lh]",
  14: "min-h-[15lh]",
} as const;

type AreaProps = Pick<
  ComponentProps<"textarea">,
  "defaultValue" | "dir" | "lang" | "maxLength" | "onChange" | "placeholder" | "spellCheck" | "value"
>;

export interface TextAreaFieldProps extends FieldProps, AreaProps {
  rows?: keyof typeof heights;
}

/** Several lines of text. */
export function TextAreaField({
  name,
  label,
  id,
  hint,
  error,
  errorLabel,
  current,
  required,
  labelName,
  rows = 4,
  ...area
}: TextAreaFieldProps) {
  const field = { name, label, id, hint, error, errorLabel, current, required, labelName };
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
