import { Choice, type ChoiceOption } from "./choice";
import { FieldGroup, type FieldProps } from "./field-frame";

export interface CheckboxGroupFieldProps extends Omit<FieldProps, "required"> {
  options: readonly ChoiceOption[];
  defaultValues?: readonly string[] | undefined;
}

/** Any number of choices; the form holds `name` once for each. The first checkbox carries the field's id. */
export function CheckboxGroupField({ options, defaultValues = [], ...field }: CheckboxGroupFieldProps) {
  const id = field.id ?? field.name;
  return (
    <FieldGroup {...field}>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(11rem,1fr))] gap-x-4">
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="checkbox"
            id={index === 0 ? id : `${id}-${index + 1}`}
            name={field.name}
            option={option}
            checked={defaultValues.includes(option.value)}
            layout="rows"
          />
        ))}
      </div>
    </FieldGroup>
  );
}
