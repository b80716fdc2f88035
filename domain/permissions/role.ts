import { z } from "zod";

/** From most to least powerful. An observer reads the desk and changes nothing. */
export const roles = ["administrator", "editor", "reviewer", "observer"] as const;
export const roleSchema = z.enum(roles);
export type Role = (typeof roles)[number];

/** A signed-in person as the database knows them at this request. */
export const actorSchema = z.object({ id: z.string(), name: z.string(), email: z.string(), role: roleSchema });
export type Actor = z.infer<typeof actorSchema>;

export const roleLabels: Record<Role, string> = {
  administrator: "Administrator",
  editor: "Editor",
  reviewer: "Reviewer",
  observer: "Observer",
};
