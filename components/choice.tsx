import type { ReactNode } from "react";
import type { ToneName } from "./tone";

export interface ChoiceOption {
  value: string;
  label: string;
  hint?: string | undefined;
  /** Drawn above the label of a tile, before the label of a row. */
  icon?: ReactNode;
  tone?: ToneName | undefined;
}

interface ChoiceProps {
  type: "radio" | "checkbox";
  id: string;
  name: string;
  option: ChoiceOption;
  checked: boolean;
  required?: boolean | undefined;
  layout: "rows" | "tiles";
}

const rows = "flex min-h-8 cursor-pointer items-start gap-2.5 py-1";
const tiles =
  "relative flex cursor-pointer flex-col items-center gap-1 rounded border border-line bg-sheet px-1.5 py-2.5 text-center text-sm/tight text-tone hover:bg-wash has-checked:border-tone has-checked:font-semibold has-checked:shadow-[inset_0_0_0_2px_var(--tone)] has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-ring";

/** One radio or checkbox with its label, and a hint where it has one. */
export function Choice({ type, id, name, option, checked, required, layout }: ChoiceProps) {
  const hintId = option.hint === undefined ? undefined : `${id}-hint`;
  return (
    <label className={layout === "tiles" ? tiles : rows} data-tone={option.tone} htmlFor={id}>
      <input
        type={type}
        id={id}
        name={name}
        value={option.value}
        defaultChecked={checked}
        required={required}
        aria-describedby={hintId}
        className={layout === "tiles" ? "size-4 accent-accent" : "mt-1 size-4.5 shrink-0 accent-accent"}
      />
      {option.icon}
      <span>
        <span dir="auto">{option.label}</span>
        {option.hint === undefined ? null : (
          <span id={hintId} className="block text-[0.9375rem] font-normal text-soft">
            {option.hint}
          </span>
        )}
      </span>
    </label>
  );
}
