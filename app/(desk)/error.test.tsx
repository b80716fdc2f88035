import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { deskUrls } from "@/domain/urls";
import DeskErrorPage from "./error";

it("a page of the desk that broke leads back to the desk", () => {
  const drawn = renderToStaticMarkup(<DeskErrorPage error={new Error("broken")} reset={() => undefined} />);
  expect(drawn).toMatch(new RegExp(`^<header[^>]*><a href="${deskUrls.articles}"`));
  expect(drawn).toContain("<h1");
});
