import { Choice, type ChoiceOption } from "./choice";
import { FieldGroup, type FieldProps } from "./field-frame";

export interface RadioGroupFieldProps extends FieldProps {
  options: readonly ChoiceOption[];
  defaultValue?: string | undefined;
  /** "tiles" sets the options side by side with their icons, as for ratings. */
  layout?: "rows" | "tiles";
}

/** One choice of a few. The first radio carries the field's id. */
export function RadioGroupField({ options, defaultValue, layout = "rows", ...field }: RadioGroupFieldProps) {
  const id = field.id ?? field.name;
  return (
    <FieldGroup {...field}>
      <div className={layout === "tiles" ? "grid grid-cols-[repeat(auto-fit,minmax(6.25rem,1fr))] gap-2" : "grid"}>
        {options.map((option, index) => (
          <Choice
            key={option.value}
            type="radio"
            id={index === 0 ? id : `${id}-${index + 1}`}
            name={field.name}
            option={option}
            checked={option.value === defaultValue}
            required={field.required}
            layout={layout}
          />
        ))}
      </div>
    </FieldGroup>
  );
}
