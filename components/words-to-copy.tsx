import type { TypedWords } from "./left-words";

/** Words that somebody typed where they cannot be sent, to be copied. */
export function WordsToCopy({ words }: { words: readonly TypedWords[] }) {
  return (
    <dl className="grid gap-2">
      {words.map(({ label, value }) => (
        <div key={`${label} ${value}`}>
          <dt className="font-semibold">{label}</dt>
          <dd dir="auto" className="whitespace-pre-wrap border border-line bg-sheet p-3 break-words">
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
