import type { ComponentPropsWithRef } from "react";

export type ButtonKind = "primary" | "quiet" | "danger";

const shared =
  "inline-flex min-h-10 cursor-pointer items-center justify-center gap-2 wrap-break-word rounded border px-4 py-1.5 text-base/tight font-semibold no-underline transition-colors hover:no-underline disabled:cursor-not-allowed disabled:opacity-60 print:hidden";

const kinds: Record<ButtonKind, string> = {
  primary:
    "border-accent bg-accent text-accent-ink hover:border-accent-strong hover:bg-accent-strong hover:text-accent-ink",
  quiet: "border-accent bg-transparent text-accent hover:bg-wash",
  danger: "border-danger bg-transparent text-danger hover:bg-danger hover:text-danger-ink",
};

export type ButtonProps = ComponentPropsWithRef<"button"> & { kind?: ButtonKind };

/** A button that submits its form unless `type` says otherwise. */
export function Button({ kind = "primary", className = "", type = "submit", ...rest }: ButtonProps) {
  return <button type={type} className={`${shared} ${kinds[kind]} ${className}`} {...rest} />;
}

/** A link that looks like a button: it leads somewhere and changes nothing. */
export function ButtonLink({
  kind = "quiet",
  className = "",
  children,
  ...rest
}: ComponentPropsWithRef<"a"> & { href: string; kind?: ButtonKind }) {
  return (
    <a className={`${shared} ${kinds[kind]} ${className}`} {...rest}>
      {children}
    </a>
  );
}
