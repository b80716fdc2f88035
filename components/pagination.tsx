export interface PaginationProps {
  /** The landmark's name: "Claims, pages". */
  label: string;
  /** What leads to the neighbouring pages: "Newer", "Older". */
  newerLabel: string;
  olderLabel: string;
  newer?: string | undefined;
  older?: string | undefined;
}

/** Plain links to the neighbouring pages of a list. */
export function Pagination({ label, newerLabel, olderLabel, newer, older }: PaginationProps) {
  if (newer === undefined && older === undefined) return null;
  return (
    <nav aria-label={label} className="flex justify-between gap-4 border-t border-rule pt-4 print:hidden">
      {newer === undefined ? (
        <span />
      ) : (
        <a href={newer} rel="prev" className="inline-block py-1 font-semibold">
          <span aria-hidden="true">← </span>
          {newerLabel}
        </a>
      )}
      {older === undefined ? null : (
        <a href={older} rel="next" className="inline-block py-1 font-semibold">
          {olderLabel}
          <span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  );
}
