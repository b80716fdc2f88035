import type { TypedWords } from "@/components/left-words";

export interface KeptWordsProps {
  words: readonly TypedWords[];
}

/** What somebody typed whose form cannot be shown again, and whose browser runs no scripts: nothing of it is lost. */
export function KeptWords({ words }: KeptWordsProps) {
  return (
    <>
      {words.map(({ label, value }) => (
        <label key={`${label} ${value}`} className="grid w-full gap-1">
          <span className="font-semibold">{label}</span>
          <textarea
            readOnly
            rows={4}
            dir="auto"
            defaultValue={value}
            className="w-full border border-line bg-sheet p-3"
          />
        </label>
      ))}
    </>
  );
}
