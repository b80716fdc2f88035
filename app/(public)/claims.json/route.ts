import { loadClaimsJson } from "@/features/publications/loaders";
import { streamed } from "@/server/http/streamed";

export function GET(): Response {
  return streamed(loadClaimsJson(), { "Content-Type": "application/json; charset=utf-8" });
}
