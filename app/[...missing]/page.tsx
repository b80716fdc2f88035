import { refusable, refusableMetadata } from "@/app/refusable";
import { missing } from "@/server/http/page-refusal";

/**
 * Every address at which nothing stands. Next's not-found.tsx would be that too, but it, and its sisters for 401 and
 * 403, are rendered anew into the data of every page that is shown: 43 KB of it, and half of what a short page takes.
 */
export const generateMetadata = refusableMetadata(async () => missing());

export default refusable(async () => missing());
