import { loadOriginalFile } from "@/features/originals/loaders";
import { attachment } from "@/server/http/attachment";
import { dataRoute, noData } from "@/server/http/data-response";

/** The file that an article was taken in from, for the desk to keep. It is never shown as a page of this site. */
export const GET = dataRoute(async (_request: Request, { params }: RouteContext<"/desk/articles/[id]/original">) => {
  const file = await loadOriginalFile((await params).id);
  return file === null ? noData() : attachment(file.bytes, file.name);
});
