import { SITEMAP_TYPE } from "@/domain/publication/sitemap";
import { loadSitemapIndex } from "@/features/sitemap/loaders";
import { textResponse } from "@/server/http/data-response";

export async function GET(): Promise<Response> {
  return textResponse(await loadSitemapIndex(), SITEMAP_TYPE);
}
