import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { untouched } from "@/domain/form-state";
import { noDetails } from "@/domain/ingest/detail-fields";
import { DetailFields } from "./detail-fields";

describe("the fields for an article's days", () => {
  const drawn = (publishedOn: string, modifiedOn: string) =>
    renderToStaticMarkup(
      <DetailFields
        isNew
        state={untouched}
        details={{ ...noDetails, publishedOn, modifiedOn }}
        readFrom={{ publishedOn: "its meta tags" }}
        latest="2026-03-11"
      />,
    );

  it("keep a day that is hardly true and say so", () => {
    const future = drawn("2027-03-11", "");
    expect(future).toContain('value="2027-03-11"');
    expect(future).toContain("Read from its meta tags.");
    expect(future).toContain("This day is still to come.");
    expect(drawn("2026-03-11", "2026-03-10")).toContain("This day is before the one of publication.");
  });

  it("say nothing of others", () => {
    expect(drawn("2026-03-10", "2026-03-11")).not.toMatch(/still to come|before the one/);
  });
});
