import type { SiteDetails } from "./site-details";

/** A site for tests, with the given details in place of its own. */
export function exampleSite(changes: Partial<SiteDetails> = {}): SiteDetails {
  return {
    name: "Claimdesk",
    origin: "https://desk.example",
    description: "Claims checked against their sources.",
    language: "en",
    contactEmail: "desk@desk.example",
    organisationUrl: null,
    logoUrl: "https://desk.example/logo.png",
    sameAs: ["https://www.wikidata.org/wiki/Q1"],
    licenceUrl: "https://creativecommons.org/licenses/by/4.0/",
    ...changes,
  };
}
