import type { Texts } from "@/domain/interface/texts";

interface ClaimantNameProps {
  texts: Texts;
  claimant: { name: string } | null;
  /** Of the article in which the claim first appeared. */
  publisher: string | null | undefined;
}

/** Who made the claim: its claimant, or else the publication in whose own words it stands. */
export function ClaimantName({ texts, claimant, publisher }: ClaimantNameProps) {
  const name = claimant?.name ?? publisher;
  return name === undefined || name === null ? texts.say("claimant.publication") : <bdi>{name}</bdi>;
}
