import type { ServerResponse } from "node:http";

/** Why a request is not answered as it was asked, where there is no page to say so on. */
export interface HttpRefusal {
  status: 400 | 403 | 405 | 413 | 415 | 500;
  /** What to do, in a sentence or two. */
  words: string;
  headers?: Record<string, string>;
}

/** For what says that it is a form, and of which nothing can be made. */
export const damagedForm: HttpRefusal = {
  status: 400,
  words: "This form arrived damaged, so nothing was saved. Go back, load the page again, and send it once more.",
};

/** Answers with the refusal's words alone. What is still being sent is read and dropped, so that the words arrive. */
export function sendRefusal(response: ServerResponse, { status, words, headers = {} }: HttpRefusal): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    "Cache-Control": "no-store",
    "X-Content-Type-Options": "nosniff",
    ...headers,
  });
  response.end(`${words}\n`);
}
