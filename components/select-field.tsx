import { controlAttributes, controlClass, FieldFrame, type FieldProps } from "./field-frame";

export interface SelectOption {
  value: string;
  label: string;
}

export interface SelectFieldProps extends FieldProps {
  options: readonly SelectOption[];
  /** Offers a first option without a value, such as "Any rating". */
  emptyLabel?: string | undefined;
  defaultValue?: string | undefined;
}

/** One choice of many. */
export function SelectField({
  name,
  label,
  id,
  hint,
  error,
  current,
  required,
  options,
  emptyLabel,
  defaultValue,
}: SelectFieldProps) {
  const field = { name, label, id, hint, error, current, required };
  return (
    <FieldFrame {...field}>
      {/* React leaves the options of a select as they were drawn first, unlike the values of other fields. */}
      <select key={defaultValue} className={controlClass} defaultValue={defaultValue} {...controlAttributes(field)}>
        {emptyLabel === undefined ? null : <option value="">{emptyLabel}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} dir="auto">
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
