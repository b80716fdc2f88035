import { loadShareImage } from "@/features/publications/loaders";
import { dataRoute, noData } from "@/server/http/data-response";

/** The picture that other sites show beside a link to the claim. */
export const GET = dataRoute(async (_request: Request, { params }: RouteContext<"/claims/[slug]/image.png">) => {
  const image = await loadShareImage((await params).slug);
  return image === null ? noData() : new Response(image, { headers: { "Content-Type": "image/png" } });
});
