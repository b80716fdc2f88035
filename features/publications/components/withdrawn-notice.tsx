import type { Site } from "@/features/site/schema";

/** Says on top of a page that its verdict no longer stands. */
export function WithdrawnNotice({ site, withdrawnAt }: { site: Site; withdrawnAt: Date | null }) {
  if (withdrawnAt === null) return null;
  return (
    <p className="mb-6 border-s-4 border-danger bg-wash px-4 py-3.5 font-semibold">
      {site.texts.say("claim.withdrawn", { day: site.texts.day(withdrawnAt) })}
    </p>
  );
}
