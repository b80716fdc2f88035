import { CSV_TYPE } from "@/domain/publication/csv";
import { failureOf } from "@/server/database/failure";
import { streamed } from "./streamed";

const types = {
  csv: CSV_TYPE,
  json: "application/json; charset=utf-8",
} as const;

/** A list as data, sent as it is made; CSV is offered as a file of that name. */
export function tableResponse(
  parts: AsyncIterable<string>,
  format: keyof typeof types,
  name: string,
): Promise<Response> {
  return streamed(parts, {
    "Content-Type": types[format],
    ...(format === "csv" ? { "Content-Disposition": `attachment; filename="${name}.csv"` } : {}),
  });
}

/** A text with its media type. */
export function textResponse(body: string, type: string): Response {
  return new Response(body, { headers: { "Content-Type": type } });
}

/** There is nothing at this address, for those who asked for data. */
export function noData(): Response {
  return Response.json({ error: "Nothing public has this address." }, { status: 404 });
}

/** A handler of data that says so in their words where the database does not answer; server.ts says when to ask again. */
export function dataRoute<A extends unknown[]>(handle: (...args: A) => Promise<Response>) {
  return async (...args: A): Promise<Response> => {
    try {
      return await handle(...args);
    } catch (error) {
      if (failureOf(error) === null) throw error;
      console.error("Data could not be given: the database does not answer.", error);
      return Response.json({ error: "The database does not answer. Ask again in some seconds." }, { status: 503 });
    }
  };
}
