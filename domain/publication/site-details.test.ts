import { expect, it } from "vitest";
import { organisation } from "./site-details";
import { exampleSite } from "./site-details.fixture";

it("says who checks and by which rules", () => {
  expect(organisation(exampleSite())).toEqual({
    "@type": "Organization",
    "@id": "https://desk.example/#organisation",
    name: "Claimdesk",
    url: "https://desk.example/",
    description: "Claims checked against their sources.",
    logo: "https://desk.example/logo.png",
    email: "desk@desk.example",
    sameAs: ["https://www.wikidata.org/wiki/Q1"],
    publishingPrinciples: "https://desk.example/methodology",
    verificationFactCheckingPolicy: "https://desk.example/methodology",
    correctionsPolicy: "https://desk.example/corrections",
  });
});

it("leaves out what nobody has said", () => {
  const site = exampleSite({ description: "", logoUrl: null, contactEmail: null, sameAs: [] });
  const said = organisation(site);
  expect(["description", "logo", "email", "sameAs"].filter((property) => property in said)).toEqual([]);
});

it("leads to who runs the site where that is elsewhere", () => {
  const runBy = exampleSite({ organisationUrl: "https://institute.example/" });
  expect(organisation(runBy)).toMatchObject({
    url: "https://institute.example/",
    correctionsPolicy: "https://desk.example/corrections",
  });
});
