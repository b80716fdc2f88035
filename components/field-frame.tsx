import type { ReactNode } from "react";

/** What every form field takes. Optional values may be passed on as undefined. */
export interface FieldProps {
  /** The form's name for the value. */
  name: string;
  label: string;
  /** Defaults to `name`; set it where two forms on a page use one name. An error summary links here. */
  id?: string | undefined;
  hint?: ReactNode;
  /** What is wrong with the value, shown above the control. */
  error?: string | undefined;
  /** What is said before the error to those who do not see its colour. */
  errorLabel?: string | undefined;
  /** After a conflict: what the desk holds now, shown as "On the desk now: …". */
  current?: string | undefined;
  required?: boolean | undefined;
  /** The name to send the label under, so that what was typed can be shown below it where its form cannot. */
  labelName?: string | undefined;
}

/** The attributes that tie a control to its label, hint, error and current value. */
export function controlAttributes({ name, id = name, hint, error, current, required }: FieldProps) {
  const described = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(error === undefined ? [] : [`${id}-error`]),
    ...(current === undefined ? [] : [`${id}-current`]),
  ];
  return {
    id,
    name,
    required,
    "aria-describedby": described.length === 0 ? undefined : described.join(" "),
    "aria-invalid": error === undefined ? undefined : true,
  };
}

/** The look of a text control: input, text area, select. */
export const controlClass =
  "block w-full rounded border border-line bg-sheet px-3 py-2 text-base text-ink placeholder:text-soft aria-invalid:border-2 aria-invalid:border-danger";

/** Hint, error and current value, each with the id that controlAttributes names. */
export function FieldNotes({ name, id = name, hint, error, errorLabel = "Error", current }: FieldProps) {
  return (
    <>
      {hint === undefined ? null : (
        <div id={`${id}-hint`} className="text-[0.9375rem] text-soft">
          {hint}
        </div>
      )}
      {error === undefined ? null : (
        <p id={`${id}-error`} className="font-semibold text-danger">
          <span className="sr-only">{errorLabel}: </span>
          {error}
        </p>
      )}
      {current === undefined ? null : (
        <p id={`${id}-current`} data-tone="warning" className="border-s-4 border-tone ps-3 whitespace-pre-line">
          <span className="font-semibold">On the desk now: </span>
          <span dir="auto">{current === "" ? "(empty)" : current}</span>
        </p>
      )}
    </>
  );
}

/** Label and notes above one control. */
export function FieldFrame({ children, ...field }: FieldProps & { children: ReactNode }) {
  const invalid = field.error !== undefined;
  return (
    <div className={`grid gap-1 ${invalid ? "border-s-4 border-danger ps-3" : ""}`}>
      <label htmlFor={field.id ?? field.name} className="font-semibold">
        {field.label}
      </label>
      <FieldNotes {...field} />
      {field.labelName === undefined ? null : <input type="hidden" name={field.labelName} value={field.label} />}
      {children}
    </div>
  );
}

/** Legend and notes above a group of radios or checkboxes. */
export function FieldGroup({ children, ...field }: FieldProps & { children: ReactNode }) {
  const invalid = field.error !== undefined;
  const { "aria-describedby": describedBy } = controlAttributes(field);
  return (
    <fieldset aria-describedby={describedBy} className={`grid gap-1 ${invalid ? "border-s-4 border-danger ps-3" : ""}`}>
      <legend className="float-start font-semibold">{field.label}</legend>
      <FieldNotes {...field} />
      {children}
    </fieldset>
  );
}
