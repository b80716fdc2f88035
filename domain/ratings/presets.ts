import type { RatingColour, RatingIcon } from "@/domain/ratings/rating";

export interface RatingPreset {
  key: string;
  label: string;
  definition: string;
  /** Nearer the scale's best is truer; null where a number would mislead. */
  value: number | null;
  colour: RatingColour;
  icon: RatingIcon;
}

export interface ScalePreset {
  key: string;
  version: number;
  name: string;
  description: string;
  kind: "ratings" | "free-text";
  isDefault: boolean;
  ratings: readonly RatingPreset[];
}

const unverifiable: RatingPreset = {
  key: "unverifiable",
  label: "Unverifiable",
  definition: "The evidence that can be had neither supports nor refutes the claim.",
  value: null,
  colour: "none",
  icon: "ring",
};

/**
 * The scales every installation starts with. Labels and numbers follow the scales in use: the five steps of Google's
 * ClaimReview guide, PolitiFact's Truth-O-Meter, the four conclusions of Demagog.cz, and Full Fact's practice of a
 * conclusion in words. The definitions are this project's own.
 */
export const scalePresets: readonly ScalePreset[] = [
  {
    key: "google-5",
    version: 1,
    name: "Five steps, false to true",
    description: "The five numbered steps of the ClaimReview guide, and one rating without a number.",
    kind: "ratings",
    isDefault: true,
    ratings: [
      {
        key: "false",
        label: "False",
        definition: "The claim is contradicted by the evidence in substance.",
        value: 1,
        colour: "false",
        icon: "disc-0",
      },
      {
        key: "mostly-false",
        label: "Mostly false",
        definition: "A part of the claim holds, but its main point does not.",
        value: 2,
        colour: "mostly-false",
        icon: "disc-25",
      },
      {
        key: "half-true",
        label: "Half true",
        definition: "What holds and what does not weigh about the same.",
        value: 3,
        colour: "half",
        icon: "disc-50",
      },
      {
        key: "mostly-true",
        label: "Mostly true",
        definition: "The main point holds; a detail is wrong or missing.",
        value: 4,
        colour: "mostly-true",
        icon: "disc-75",
      },
      {
        key: "true",
        label: "True",
        definition: "The claim is supported by the evidence and leaves nothing important out.",
        value: 5,
        colour: "true",
        icon: "disc-100",
      },
      unverifiable,
    ],
  },
  {
    key: "politifact-6",
    version: 1,
    name: "Six steps, pants on fire to true",
    description: "Six numbered steps as on PolitiFact’s Truth-O-Meter.",
    kind: "ratings",
    isDefault: false,
    ratings: [
      {
        key: "pants-on-fire",
        label: "Pants on fire",
        definition: "The claim is not only wrong but absurd in the face of the evidence.",
        value: 1,
        colour: "false",
        icon: "barred",
      },
      {
        key: "false",
        label: "False",
        definition: "The claim is wrong.",
        value: 2,
        colour: "false",
        icon: "disc-0",
      },
      {
        key: "mostly-false",
        label: "Mostly false",
        definition: "There is a grain of truth, but facts that would give another impression are left out.",
        value: 3,
        colour: "mostly-false",
        icon: "disc-25",
      },
      {
        key: "half-true",
        label: "Half true",
        definition: "The claim is partly right but leaves out or bends important details.",
        value: 4,
        colour: "half",
        icon: "disc-50",
      },
      {
        key: "mostly-true",
        label: "Mostly true",
        definition: "The claim is right but wants clarification or more information.",
        value: 5,
        colour: "mostly-true",
        icon: "disc-75",
      },
      {
        key: "true",
        label: "True",
        definition: "The claim is right and nothing important is missing.",
        value: 6,
        colour: "true",
        icon: "disc-100",
      },
    ],
  },
  {
    key: "demagog-4",
    version: 1,
    name: "Four conclusions",
    description: "True, untrue, misleading or unverifiable, as on Demagog.cz.",
    kind: "ratings",
    isDefault: false,
    ratings: [
      {
        key: "untrue",
        label: "Untrue",
        definition: "The claim does not agree with the facts and figures that can be found.",
        value: 1,
        colour: "false",
        icon: "disc-0",
      },
      {
        key: "misleading",
        label: "Misleading",
        definition: "Facts are used, but so chosen or tied together that they give a wrong picture.",
        value: 2,
        colour: "mostly-false",
        icon: "disc-50",
      },
      {
        key: "true",
        label: "True",
        definition: "The claim uses right information in the right context.",
        value: 3,
        colour: "true",
        icon: "disc-100",
      },
      unverifiable,
    ],
  },
  {
    key: "full-fact-text",
    version: 1,
    name: "Conclusion in words",
    description:
      "No steps and no numbers: each verdict states its conclusion in a sentence of its own, as Full Fact does.",
    kind: "free-text",
    isDefault: false,
    ratings: [],
  },
];
