export interface KeptWordsProps {
  words: readonly { name: string; value: string }[];
}

/** What somebody typed whose form cannot be shown again, and whose browser runs no scripts: nothing of it is lost. */
export function KeptWords({ words }: KeptWordsProps) {
  return (
    <>
      {words.map(({ name, value }) => (
        <label key={`${name} ${value}`} className="grid w-full gap-1">
          <span className="font-semibold">{name}</span>
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
