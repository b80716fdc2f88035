export interface PaginationProps {
  /** What is paged, for the landmark's name: "Claims". */
  label: string;
  newer?: string | undefined;
  older?: string | undefined;
}

/** Plain links to the neighbouring pages of a list. */
export function Pagination({ label, newer, older }: PaginationProps) {
  if (newer === undefined && older === undefined) return null;
  return (
    <nav aria-label={`${label}, pages`} className="flex justify-between gap-4 border-t border-rule pt-4 print:hidden">
      {newer === undefined ? (
        <span />
      ) : (
        <a href={newer} rel="prev" className="inline-block py-1 font-semibold">
          <span aria-hidden="true">← </span>Newer
        </a>
      )}
      {older === undefined ? null : (
        <a href={older} rel="next" className="inline-block py-1 font-semibold">
          Older<span aria-hidden="true"> →</span>
        </a>
      )}
    </nav>
  );
}
