import { loadClaimJson } from "@/features/publications/loaders";

/** Reached as /claims/SLUG.json: see the rewrites in next.config.js. */
export async function GET(_request: Request, { params }: RouteContext<"/claims/[slug]/json">): Promise<Response> {
  const claim = await loadClaimJson((await params).slug);
  if (claim === null) return Response.json({ error: "No published claim has this address." }, { status: 404 });
  return Response.json(claim);
}
