import { SITEMAP_TYPE } from "@/domain/publication/sitemap";
import { loadSitemapIndex } from "@/features/sitemap/loaders";
import { dataRoute, textResponse } from "@/server/http/data-response";

/** Next would make a file of this name once, when the site is built. */
export const dynamic = "force-dynamic";

export const GET = dataRoute(async () => textResponse(await loadSitemapIndex(), SITEMAP_TYPE));
