import { Choice } from "./choice";
import { FieldNotes, type FieldProps } from "./field-frame";

export interface CheckboxFieldProps extends Omit<FieldProps, "hint"> {
  hint?: string | undefined;
  defaultChecked?: boolean | undefined;
}

/** A single yes or no; the form holds `name=on` when it is ticked. */
export function CheckboxField({
  name,
  label,
  id = name,
  hint,
  error,
  current,
  required,
  defaultChecked,
}: CheckboxFieldProps) {
  return (
    <div className={error === undefined ? "" : "border-s-4 border-danger ps-3"}>
      <FieldNotes name={name} label={label} id={id} error={error} current={current} />
      <Choice
        type="checkbox"
        id={id}
        name={name}
        option={{ value: "on", label, hint }}
        checked={defaultChecked === true}
        required={required}
        layout="rows"
      />
    </div>
  );
}
