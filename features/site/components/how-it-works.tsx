import type { Texts } from "@/domain/interface/texts";

const steps = ["taken", "held", "agreed"] as const;

/** How a claim comes to its verdict, in three lines. */
export function HowItWorks({ texts, methodology }: { texts: Texts; methodology: string }) {
  return (
    <section aria-labelledby="how-it-works" className="grid content-start gap-4">
      <h2 id="how-it-works" className="border-t-2 border-ink pt-3 text-lg">
        {texts.say("how.title")}
      </h2>
      <ol className="grid gap-4">
        {steps.map((step, index) => (
          <li key={step} className="grid grid-cols-[1.5rem_minmax(0,1fr)]">
            <span aria-hidden="true" className="font-serif text-lg/snug font-semibold text-accent">
              {index + 1}
            </span>
            <div>
              <p className="font-semibold">{texts.say(`how.${step}`)}</p>
              <p className="text-[0.9688rem] text-soft">{texts.say(`how.${step}.text`)}</p>
            </div>
          </li>
        ))}
      </ol>
      <p>
        <a href={methodology} className="inline-block py-0.5">
          {texts.say("how.more")}
        </a>
      </p>
    </section>
  );
}
