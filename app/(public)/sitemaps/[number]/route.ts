import { SITEMAP_TYPE } from "@/domain/publication/sitemap";
import { loadSitemap } from "@/features/sitemap/loaders";
import { dataRoute, noData } from "@/server/http/data-response";
import { streamed } from "@/server/http/streamed";

export const GET = dataRoute(async (_request: Request, { params }: RouteContext<"/sitemaps/[number]">) => {
  const [, number = ""] = /^(.*)\.xml$/.exec((await params).number) ?? [];
  const parts = await loadSitemap(number);
  return parts === null ? noData() : streamed(parts, { "Content-Type": SITEMAP_TYPE });
});
