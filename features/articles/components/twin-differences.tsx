import type { Run } from "@/domain/publication/word-runs";
import type { ShownTwin } from "@/domain/twins/twin";

/** Where an article on the desk and the one that is being added differ, side by side; on a phone one above the other. */
export function TwinDifferences({ twin: { places, morePlaces } }: { twin: ShownTwin }) {
  if (places.length === 0) return <p>The two texts are the same, sign for sign.</p>;
  return (
    <div className="grid gap-2">
      <ol className="grid gap-3">
        {places.map(({ number, before, after }) => (
          <li key={number} className="grid gap-x-5 gap-y-1 border-t border-rule pt-2 sm:grid-cols-2">
            <Side title="On the desk" runs={before} />
            <Side title="Yours" runs={after} />
          </li>
        ))}
      </ol>
      {morePlaces === 0 ? null : <p className="text-soft">They differ in {morePlaces} more places or paragraphs.</p>}
    </div>
  );
}

function Side({ title, runs }: { title: string; runs: readonly Run[] }) {
  let start = 0;
  return (
    <div className="min-w-0">
      <p className="text-sm text-soft">{title}</p>
      <p dir="auto" className="wrap-anywhere whitespace-pre-line">
        {runs.length === 0 ? <span className="text-soft">(nothing)</span> : null}
        {runs.map(({ kind, text }) => {
          const key = `${kind} ${start}`;
          start += text.length;
          if (kind === "same") return <span key={key}>{text}</span>;
          const Changed = kind === "added" ? "ins" : "del";
          return (
            <Changed key={key} className={kind === "added" ? "bg-wash decoration-2" : "text-soft"}>
              <span className="sr-only">{kind === "added" ? "only in yours: " : "only on the desk: "}</span>
              {seen(text)}
            </Changed>
          );
        })}
      </p>
    </div>
  );
}

const signs = new Map([
  ["\n", "↵\n"],
  ["\t", "⇥"],
  ["\u00a0", "⍽"],
  ["\u202f", "⍽"],
  ["\u00ad", "‧"],
]);

/** A difference in signs that leave no ink, with signs that do. */
function seen(text: string): string {
  if (text.trim() !== "") return text;
  return Array.from(text, (sign) => signs.get(sign) ?? (sign === " " ? "␣" : sign)).join("");
}
