import type { Texts } from "@/domain/interface/texts";
import type { Gate } from "@/domain/publication/gates";

/** A tick, a cross, and a dash, each beside its words. */
const shapes = { met: "m1 6.5 3.5 3.5L11 2", unmet: "m1.5 1.5 9 9m0-9-9 9", unknown: "M1 6h10" } as const;

const stateOf = ({ met }: Gate) => (met === null ? "unknown" : met ? "met" : "unmet");

/** What was asked before publication, and whether it was met. */
export function GateReceipts({ texts, gates }: { texts: Texts; gates: readonly Gate[] }) {
  if (gates.length === 0) return null;
  return (
    <section aria-labelledby="gates" className="grid gap-3">
      <h2 id="gates" className="border-t border-rule pt-3 text-lg">
        {texts.say("gates.title")}
      </h2>
      <ul className="grid gap-1.5">
        {gates.map((gate) => {
          const state = stateOf(gate);
          return (
            <li key={gate.key} className="grid grid-cols-[1.25rem_minmax(0,1fr)] items-baseline gap-1">
              <svg
                viewBox="0 0 12 12"
                aria-hidden="true"
                className={`size-[0.8em] fill-none stroke-current stroke-[1.75] ${state === "met" ? "text-success" : "text-soft"}`}
              >
                <path d={shapes[state]} />
              </svg>
              <span>
                {texts.say(`gate.${gate.key}`)}
                <span className={state === "met" ? "sr-only" : "block text-sm text-soft"}>
                  <span className="sr-only">: </span>
                  {texts.say(`gate.${state}`)}
                </span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
