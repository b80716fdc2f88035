import { SITEMAP_TYPE } from "@/domain/publication/sitemap";
import { loadSitemap } from "@/features/sitemap/loaders";
import { noData } from "@/server/http/data-response";
import { streamed } from "@/server/http/streamed";

export async function GET(_request: Request, { params }: RouteContext<"/sitemaps/[number]">): Promise<Response> {
  const [, number = ""] = /^(.*)\.xml$/.exec((await params).number) ?? [];
  const parts = await loadSitemap(number);
  return parts === null ? noData() : streamed(parts, { "Content-Type": SITEMAP_TYPE });
}
