import type { ReactNode } from "react";
import type { Paragraph, Segment } from "@/domain/article-layout";

export interface ParagraphBodyProps {
  paragraph: Paragraph;
  /** Draws a piece of the text; it is called for every piece once. */
  draw: (segment: Segment) => ReactNode;
}

/** A paragraph of an article as the original sets it: prose, a piece of a list, or a table. */
export function ParagraphBody({ paragraph, draw }: ParagraphBodyProps) {
  if (paragraph.kind === "table") return <Table rows={paragraph.rows} draw={draw} />;
  const look = paragraph.kind === "item" ? "ms-4 ps-4 -indent-4" : "";
  return (
    <p dir="auto" className={`whitespace-pre-line ${look}`}>
      {paragraph.segments.map(draw)}
    </p>
  );
}

interface TableProps extends Pick<ParagraphBodyProps, "draw"> {
  rows: Segment[][][];
}

function Table({ rows, draw }: TableProps) {
  const keyed = rows.map((cells, row) => ({
    key: `row ${row}`,
    cells: cells.map((pieces, cell) => ({ key: `cell ${cell}`, pieces })),
  }));
  return (
    <table className="block overflow-x-auto text-[0.9em]/normal">
      <tbody>
        {keyed.map(({ key, cells }) => (
          <tr key={key} className="border-b border-rule">
            {cells.map((cell) => (
              <td key={cell.key} dir="auto" className="wrap-break-word py-1.5 pe-5 text-start align-top">
                {cell.pieces.map(draw)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
