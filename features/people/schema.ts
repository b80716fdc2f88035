import { z } from "zod";
import { passwordField } from "@/domain/fields";
import { roles } from "@/domain/permissions/role";

const roleField = z.enum(roles, { error: "Choose a role." });

export const invitationSchema = z.object({
  email: z
    .string()
    .trim()
    .toLowerCase()
    .pipe(
      z.email("Enter an e-mail address, such as name@example.org.").max(320, "Keep the address to 320 characters."),
    ),
  role: roleField,
});
export type NewInvitation = z.infer<typeof invitationSchema>;

export const acceptInvitationSchema = z
  .object({
    token: z.string(),
    name: z.string().trim().min(1, "Enter your name.").max(120, "Keep the name to 120 characters."),
    password: passwordField,
    passwordAgain: z.string(),
  })
  .refine((form) => form.password === form.passwordAgain, {
    path: ["passwordAgain"],
    error: "The two passwords are not the same.",
  });
export type AcceptedInvitation = z.infer<typeof acceptInvitationSchema>;

export const invitationIdSchema = z.object({ invitationId: z.string() });
export type InvitationId = z.infer<typeof invitationIdSchema>;

export const changeRoleSchema = z.object({
  userId: z.string(),
  role: roleField,
  /** The role the administrator saw, so that another’s change is not undone unseen. */
  roleBefore: roleField,
});
export type ChangedRole = z.infer<typeof changeRoleSchema>;

export const accountAccessSchema = z.object({ userId: z.string(), access: z.enum(["open", "closed"]) });
export type AccountAccess = z.infer<typeof accountAccessSchema>;
