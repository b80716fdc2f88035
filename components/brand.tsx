import { RatingDisc } from "./rating-disc";

/** The site's name and sign, leading home. */
export function Brand({ name, href }: { name: string; href: string }) {
  return (
    <a
      href={href}
      className="inline-flex items-center gap-2 py-0.5 font-serif text-xl font-semibold tracking-tight text-ink no-underline hover:no-underline"
    >
      <RatingDisc icon="disc-75" className="size-[1em] text-accent" />
      {name}
    </a>
  );
}
