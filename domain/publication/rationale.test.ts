import { describe, expect, it } from "vitest";
import { type RationaleNode, rationaleNodes } from "./rationale";

/** The tree as HTML, without escaping: enough to read in a test. */
function html(nodes: readonly RationaleNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === "string") return node;
      const { tag, href, start, children } = node;
      const attributes = `${href === undefined ? "" : ` href=${href}`}${start === undefined ? "" : ` start=${start}`}`;
      return `<${tag}${attributes}>${html(children)}</${tag}>`;
    })
    .join("");
}

const render = (source: string, positions: number[] = []) => html(rationaleNodes(source, positions));

function elements(nodes: readonly RationaleNode[]): Exclude<RationaleNode, string>[] {
  return nodes.flatMap((node) => (typeof node === "string" ? [] : [node, ...elements(node.children)]));
}

describe("rationaleNodes", () => {
  it("links a citation to its source and leaves others as they are", () => {
    expect(render("Lost step by step [1][2], not [3].", [1, 2])).toBe(
      "<p>Lost step by step <a href=#source-1>[1]</a><a href=#source-2>[2]</a>, not [3].</p>",
    );
  });

  it("finds citations beside emphasis but not in code, links or escapes", () => {
    expect(render("**so** [1] `[1]` \\[1] [see [1]](https://example.org)", [1])).toBe(
      "<p><strong>so</strong> <a href=#source-1>[1]</a> <code>[1]</code> [1] <a href=https://example.org>see [1]</a></p>",
    );
  });

  it("cannot have a citation taken over by a reference definition", () => {
    expect(render("As said [1].\n\n[1]: https://evil.example", [1])).toContain("<a href=#source-1>[1]</a>.");
  });

  it("begins its headings at h3, leaves no level out and ends them at h6", () => {
    expect(render("# A\n### B\n# C")).toBe("<h3>A</h3><h4>B</h4><h3>C</h3>");
    expect(render("#### A\n##### B")).toBe("<h3>A</h3><h4>B</h4>");
    expect(render("# A\n## B\n### C\n#### D\n##### E")).toBe("<h3>A</h3><h4>B</h4><h5>C</h5><h6>D</h6><h6>E</h6>");
  });

  it("keeps lists, quotes, code, tables and rules", () => {
    expect(render("- a\n- b\n\n3. c\n\n> d\n\n```\ne\n```\n\n---\n\n|f|\n|-|\n|g|")).toBe(
      "<ul><li>a</li><li>b</li></ul><ol start=3><li>c</li></ol><blockquote><p>d</p></blockquote>" +
        "<pre><code>e\n</code></pre><hr></hr><table><thead><tr><th>f</th></tr></thead><tbody><tr><td>g</td></tr></tbody></table>",
    );
  });

  it("keeps HTML as text", () => {
    const nodes = rationaleNodes("<script>alert(1)</script>\n\na <b onclick=x>b</b>", []);
    expect(elements(nodes).map((element) => element.tag)).toEqual(["p", "p"]);
    expect(html(nodes)).toContain("<script>alert(1)</script>");
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "//evil.example",
    "/desk",
    "#main",
    "&#106;avascript:alert(1)",
  ])("makes no link of %s", (address) => {
    const links = elements(rationaleNodes(`[x](${address}) <${address}>`, [])).filter(({ tag }) => tag === "a");
    expect(links).toEqual([]);
  });

  it("shows an image's alternative text instead of the image", () => {
    expect(render("See ![a chart](https://example.org/a.png).")).toBe("<p>See a chart.</p>");
  });

  it("comes out as it was typed, whole, where it nests too deep", () => {
    const source = `${"*a ".repeat(21)}b${" a*".repeat(21)}\n\n<b>[1]</b>`;
    expect(rationaleNodes(source, [1])).toEqual([{ tag: "p", asTyped: true, children: [source] }]);
  });

  it("stays fast and shallow on hostile input", () => {
    const started = Date.now();
    for (const part of ["[", "> ", "*_", "`", "[](", "- ", "![", "<", "\\[1]"])
      rationaleNodes(part.repeat(20_000), [1]);
    expect(Date.now() - started).toBeLessThan(10_000);
  });
});
