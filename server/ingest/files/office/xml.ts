import { parseHTML } from "linkedom";

const { DOMParser } = parseHTML("<!doctype html>");

/** A document of XML. Entities that it declares itself are not put in, and nothing that it names is fetched. */
export function parseXml(xml: string): Document {
  return new DOMParser().parseFromString(xml, "text/xml");
}

/** The text of the first element of this name; empty where there is none. */
export function textOfFirst(document: Document, name: string): string {
  return document.getElementsByTagName(name)[0]?.textContent?.trim() ?? "";
}
