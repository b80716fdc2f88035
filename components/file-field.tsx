import { controlAttributes, FieldFrame, type FieldProps } from "./field-frame";

export interface FileFieldProps extends Omit<FieldProps, "current"> {
  /** File types as in HTML: ".txt,.html,.md". */
  accept?: string | undefined;
}

/** One file to upload. A browser cannot fill it in again after an error; say so in the hint. */
export function FileField({ accept, ...field }: FileFieldProps) {
  return (
    <FieldFrame {...field}>
      <input
        type="file"
        accept={accept}
        className="block w-full rounded border border-dashed border-line bg-sheet p-2 text-base file:me-3 file:cursor-pointer file:rounded file:border file:border-solid file:border-accent file:bg-transparent file:px-3 file:py-1 file:font-semibold file:text-accent"
        {...controlAttributes(field)}
      />
    </FieldFrame>
  );
}
