import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { OwnText } from "./own-text";

describe("a text that the newsroom wrote", () => {
  it("is drawn from its Markdown", () => {
    expect(renderToStaticMarkup(<OwnText markdown="We *check*.">none</OwnText>)).toContain("<p>We <em>check</em>.</p>");
  });

  it("stored before depth was bounded, is drawn as it was typed", () => {
    const markdown = `${"> ".repeat(21)}Who we are.\n<i>`;
    const drawn = renderToStaticMarkup(<OwnText markdown={markdown}>none</OwnText>);
    expect(drawn).toContain(`${"&gt; ".repeat(21)}Who we are.\n&lt;i&gt;</p>`);
    expect(drawn).not.toContain("<blockquote>");
  });
});
