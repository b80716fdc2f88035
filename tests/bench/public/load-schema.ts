import { z } from "zod";

/** What the load generator is asked, and what it finds. */

export const loadSchema = z.object({
  port: z.number(),
  path: z.string(),
  acceptEncoding: z.string(),
  connections: z.number(),
  milliseconds: z.number(),
});
export type Load = z.infer<typeof loadSchema>;

export const loadResultSchema = z.object({
  answers: z.number(),
  /** Those that were not 200. */
  failures: z.number(),
  milliseconds: z.number(),
  /** Of one answer with its headers, in bytes. */
  bytes: z.number(),
});
export type LoadResult = z.infer<typeof loadResultSchema>;
