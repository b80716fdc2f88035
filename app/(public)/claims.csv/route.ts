import { loadClaimsCsv } from "@/features/publications/loaders";
import { streamed } from "@/server/http/streamed";

export function GET(): Response {
  return streamed(loadClaimsCsv(), {
    "Content-Type": "text/csv; charset=utf-8; header=present",
    "Content-Disposition": 'attachment; filename="claims.csv"',
  });
}
