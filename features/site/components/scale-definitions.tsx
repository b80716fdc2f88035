import { RatingBadge } from "@/components/rating-badge";
import type { Texts } from "@/domain/interface/texts";
import type { RatingFace } from "@/domain/ratings/rating";

export interface ScaleDefinitionsProps {
  texts: Texts;
  scale: {
    key: string;
    version: number;
    name: string;
    description: string;
    isDefault: boolean;
    ratings: readonly (RatingFace & { key: string; definition: string })[];
  };
}

/** A rating scale with what each of its ratings means. */
export function ScaleDefinitions({ texts, scale }: ScaleDefinitionsProps) {
  const id = `${scale.key}-${scale.version}`;
  return (
    <section aria-labelledby={id} className="grid gap-3">
      <h3 id={id} className="text-xl" dir="auto">
        {scale.name}
      </h3>
      {scale.isDefault ? <p className="font-semibold">{texts.say("methodology.default")}</p> : null}
      <p dir="auto" className="text-soft">
        {scale.description}
      </p>
      <dl className="grid">
        {scale.ratings.map(({ key, definition, ...face }) => (
          <div key={key} className="grid gap-1 border-t border-rule py-3 sm:grid-cols-[12rem_minmax(0,1fr)] sm:gap-6">
            <dt>
              <RatingBadge label={face.label} colour={face.colour} icon={face.icon} />
            </dt>
            <dd dir="auto">{definition}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
