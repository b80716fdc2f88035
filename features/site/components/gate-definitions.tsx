import type { Texts } from "@/domain/interface/texts";
import { gateKeys } from "@/domain/publication/gates";

export interface GateDefinitionsProps {
  texts: Texts;
  minimumIndependentSources: number;
}

/** What is asked of a verdict before it is published. */
export function GateDefinitions({ texts, minimumIndependentSources }: GateDefinitionsProps) {
  return (
    <dl>
      {gateKeys.map((key) => (
        <div key={key} className="grid gap-1 border-t border-rule py-3 sm:grid-cols-[14rem_minmax(0,1fr)] sm:gap-6">
          <dt className="font-semibold">{texts.say(`gate.${key}`)}</dt>
          <dd>{texts.say(`gate.${key}.text`, { count: minimumIndependentSources })}</dd>
        </div>
      ))}
    </dl>
  );
}
