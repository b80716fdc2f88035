const steps = [
  ["Taken from an article", "A claim that can be checked is marked in its text, with who made it."],
  ["Held against sources", "Each source says what it does to the claim: supports it, refutes it, or gives context."],
  [
    "Agreed on by two",
    "A second person reviews the verdict before it is published. What turns out wrong is corrected in the open.",
  ],
] as const;

/** How a claim comes to its verdict, in three lines. */
export function HowItWorks() {
  return (
    <section aria-labelledby="how-it-works" className="grid content-start gap-4">
      <h2 id="how-it-works" className="border-t-2 border-ink pt-3 text-lg">
        How claims are checked
      </h2>
      <ol className="grid gap-4">
        {steps.map(([name, text], index) => (
          <li key={name} className="grid grid-cols-[1.5rem_minmax(0,1fr)]">
            <span aria-hidden="true" className="font-serif text-lg/snug font-semibold text-accent">
              {index + 1}
            </span>
            <div>
              <p className="font-semibold">{name}</p>
              <p className="text-[0.9688rem] text-soft">{text}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
