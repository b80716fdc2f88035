import { CSV_TYPE } from "@/domain/publication/csv";
import { streamed } from "./streamed";

const types = {
  csv: CSV_TYPE,
  json: "application/json; charset=utf-8",
} as const;

/** A list as data, sent as it is made; CSV is offered as a file of that name. */
export function tableResponse(parts: AsyncIterable<string>, format: keyof typeof types, name: string): Response {
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
