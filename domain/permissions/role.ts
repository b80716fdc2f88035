import { z } from "zod";

/** From most to least powerful. An observer reads the desk and changes nothing. */
export const roles = ["administrator", "editor", "reviewer", "observer"] as const;
export const roleSchema = z.enum(roles);
export type Role = (typeof roles)[number];

/** A signed-in person as the database knows them at this request. */
export const actorSchema = z.object({ id: z.string(), name: z.string(), email: z.string(), role: roleSchema });
export type Actor = z.infer<typeof actorSchema>;

/**
 * On whose behalf a write is asked for: an account's id and nothing that a permission could be asked of. Between the
 * request and its transaction a role may change, so only the transaction itself says what the person may do.
 */
export type Requester = Pick<Actor, "id">;

export const roleLabels: Record<Role, string> = {
  administrator: "Administrator",
  editor: "Editor",
  reviewer: "Reviewer",
  observer: "Observer",
};
