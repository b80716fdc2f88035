import { Choice } from "@/components/choice";
import type { FormState } from "@/domain/form-state";
import type { ShownTwin } from "@/domain/twins/twin";
import { deskUrls } from "@/domain/urls";
import { TwinDifferences } from "./twin-differences";

/**
 * The articles there are that may be the one that is being added, each beside it, and the choice to add it all the same;
 * nothing where there are none.
 */
export function TwinsField({ state }: { state: FormState }) {
  if (state.status !== "refused" || state.offer?.kind !== "twins") return null;
  const { twins } = state.offer;
  return (
    <section key={state.attempt} aria-labelledby="twins" className="grid gap-5 border-2 border-rule p-4">
      <h2 id="twins" className="text-xl">
        Is this the same article?
      </h2>
      {twins.map((twin) => (
        <article key={twin.id} className="grid gap-2">
          <h3 className="font-sans text-base font-semibold">
            <a href={deskUrls.article(twin.id)}>
              Open <bdi>“{twin.title}”</bdi>
            </a>
          </h3>
          <p>{whatIsAlike(twin)}</p>
          <TwinDifferences twin={twin} />
        </article>
      ))}
      <Choice
        type="checkbox"
        id="beside"
        name="beside"
        option={{
          value: twins.map(({ id }) => id).join(" "),
          label: "Mine is another article, or another version: add it beside what is there",
        }}
        checked={false}
        layout="rows"
      />
    </section>
  );
}

function whatIsAlike({ kind, hasSameAddress, sharedPercent, publisher, addedOn }: ShownTwin): string {
  const added = `It was added on ${addedOn}${publisher === null ? "" : `, published by ${publisher}`}.`;
  const address = hasSameAddress ? " and the same address" : "";
  if (kind === "same words") {
    return `It has the same words${address}; only signs, white space or capital letters differ. ${added}`;
  }
  const share = sharedPercent === 100 ? "Nearly all" : `${sharedPercent} %`;
  const words = `${share} of the shorter text stands word for word in the other`;
  if (kind === "same address") return `It has the same address. ${words}. ${added}`;
  return `${words}${hasSameAddress ? ", and the address is the same: one may be a newer version of the other" : ""}. ${added}`;
}
