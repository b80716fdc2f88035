import { z } from "zod";

const objectSchema = z.record(z.string(), z.unknown());
export type LinkedObject = z.infer<typeof objectSchema>;

/** An object of a page's JSON-LD. */
export interface LinkedNode {
  object: LinkedObject;
  types: string[];
  /** Whether it is only told of beside another: an item of a list, a comment, the page a part belongs to. */
  isBeside: boolean;
}

const MOST_OBJECTS = 5_000;

const BESIDE = new Set(
  "itemListElement hasPart isPartOf comment review reviews citation mentions about isBasedOn relatedLink video image associatedMedia subjectOf blogPost sameAs breadcrumb potentialAction".split(
    " ",
  ),
);

/** All objects of a page's JSON-LD, in its order; what cannot be read is left out. */
export function readLinkedNodes(texts: readonly string[]): LinkedNode[] {
  const nodes: LinkedNode[] = [];
  const waiting: { value: unknown; isBeside: boolean }[] = texts
    .map((text) => ({ value: parsedOf(text), isBeside: false }))
    .reverse();
  while (nodes.length < MOST_OBJECTS) {
    const next = waiting.pop();
    if (next === undefined) break;
    if (Array.isArray(next.value)) {
      const below = next.value.slice(0, MOST_OBJECTS).map((value) => ({ value, isBeside: next.isBeside }));
      for (const item of below.reverse()) waiting.push(item);
      continue;
    }
    const object = objectOf(next.value);
    if (object === null) continue;
    nodes.push({ object, types: typesOf(object), isBeside: next.isBeside });
    const below = Object.entries(object)
      .filter(([, value]) => typeof value === "object" && value !== null)
      .map(([key, value]) => ({ value, isBeside: next.isBeside || BESIDE.has(localName(key)) }));
    for (const item of below.reverse()) waiting.push(item);
  }
  return nodes;
}

export function objectOf(value: unknown): LinkedObject | null {
  const object = Array.isArray(value) ? null : objectSchema.safeParse(value);
  return object?.success ? object.data : null;
}

/** The values of a property, one or many; also under "schema:…" and the property's whole address. */
export function valuesOf(object: LinkedObject, name: string): unknown[] {
  const value =
    object[name] ??
    object[`schema:${name}`] ??
    object[`http://schema.org/${name}`] ??
    object[`https://schema.org/${name}`];
  const list: unknown[] = Array.isArray(value) ? value.slice(0, 200) : [value];
  return list.flatMap((item) => {
    const values = objectOf(item)?.["@list"] ?? item;
    return Array.isArray(values) ? values.slice(0, 200) : values === undefined || values === null ? [] : [values];
  });
}

/** The text of a property: its first that is a text or a number. */
export function textOf(object: LinkedObject, name: string): string | null {
  for (const value of valuesOf(object, name)) {
    const text = asText(value);
    if (text !== null) return text;
  }
  return null;
}

export function asText(value: unknown): string | null {
  if (typeof value === "string" && value.trim() !== "") return value.trim();
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  const inner = objectOf(value)?.["@value"];
  return typeof inner === "string" && inner.trim() !== "" ? inner.trim() : null;
}

function typesOf(object: LinkedObject): string[] {
  const type = object["@type"];
  const types: unknown[] = Array.isArray(type) ? type.slice(0, 20) : [type];
  return types.flatMap((name) => (typeof name === "string" ? [localName(name)] : []));
}

function localName(name: string): string {
  return name.slice(Math.max(name.lastIndexOf("/"), name.lastIndexOf("#"), name.lastIndexOf(":")) + 1);
}

/** What stands about the JSON of some pages: marks of comments and CDATA, a semicolon, the mark of a byte order. */
function parsedOf(text: string): unknown {
  const bare = text
    .replace(/^[\s\ufeff]*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|(?:\/\/)?\s*<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|(?:\/\/\s*)?\]\]>)[\s;]{0,200}$/, "")
    .trim()
    .replace(/;$/, "");
  return parsedOrNull(bare) ?? parsedOrNull(mended(bare)) ?? null;
}

/** Line ends inside texts, and commas behind the last member, which browsers' readers of JSON-LD forgive. */
function mended(json: string): string {
  return json.replace(/\p{Cc}/gu, " ").replace(/,(?=\s*[}\]])/g, "");
}

function parsedOrNull(json: string): unknown {
  try {
    const parsed: unknown = JSON.parse(json);
    return parsed;
  } catch {
    return null;
  }
}
