import type { ReactNode } from "react";
import type { Cell, Paragraph, Segment } from "@/domain/article-layout";

export interface ParagraphBodyProps {
  paragraph: Paragraph;
  /** Draws a piece of the text; it is called for every piece once. */
  draw: (segment: Segment) => ReactNode;
}

/** A paragraph of an article as the original sets it: prose, a piece of a list, a block quotation, or a table. */
export function ParagraphBody({ paragraph, draw }: ParagraphBodyProps) {
  if (paragraph.kind === "table") return <Table rows={paragraph.rows} draw={draw} />;
  if (paragraph.kind === "quotation") return <Quotation lines={paragraph.lines} draw={draw} />;
  const look = paragraph.kind === "item" ? "ms-4 ps-4 -indent-4" : "";
  return (
    <p dir="auto" className={`whitespace-pre-line ${look}`}>
      {paragraph.segments.map(draw)}
    </p>
  );
}

interface QuotationProps extends Pick<ParagraphBodyProps, "draw"> {
  lines: Segment[][];
}

function Quotation({ lines, draw }: QuotationProps) {
  return (
    <blockquote className="border-s-3 border-rule ps-4">
      {lines.map((pieces) => (
        <p key={pieces[0]?.start} dir="auto">
          {pieces.map(draw)}
        </p>
      ))}
    </blockquote>
  );
}

interface TableProps extends Pick<ParagraphBodyProps, "draw"> {
  rows: Cell[][];
}

function Table({ rows, draw }: TableProps) {
  const keyed = rows.map((cells, row) => ({
    key: `row ${row}`,
    cells: cells.map((cell, column) => ({ key: `cell ${column}`, ...cell })),
  }));
  return (
    <table className="block overflow-x-auto text-[0.9em]/normal">
      <tbody>
        {keyed.map(({ key, cells }) => (
          <tr key={key} className="border-b border-rule">
            {cells.map(({ key: cellKey, heads, segments }) =>
              heads === null ? (
                <td key={cellKey} dir="auto" className={CELL}>
                  {segments.map(draw)}
                </td>
              ) : (
                <th
                  key={cellKey}
                  scope={heads === "row" ? "row" : "col"}
                  dir="auto"
                  className={`${CELL} font-semibold`}
                >
                  {segments.map(draw)}
                </th>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const CELL = "wrap-break-word py-1.5 pe-5 text-start align-top";
