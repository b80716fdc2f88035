import { z } from "zod";

/** What a source does to the claim. */
export const stances = ["supports", "refutes", "context"] as const;
export const stanceSchema = z.enum(stances);
export type Stance = (typeof stances)[number];

export const stanceLabels: Record<Stance, string> = {
  supports: "Supports",
  refutes: "Refutes",
  context: "Context",
};

export const sourceKinds = ["primary", "secondary", "expert", "data"] as const;
export const sourceKindSchema = z.enum(sourceKinds);
export type SourceKind = (typeof sourceKinds)[number];

export const sourceKindLabels: Record<SourceKind, string> = {
  primary: "Primary source",
  secondary: "Secondary source",
  expert: "Expert",
  data: "Data",
};
