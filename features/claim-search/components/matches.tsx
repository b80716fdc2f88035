import { Mark } from "@/components/mark";
import { highlightRuns } from "@/domain/publication/highlight";

/** A text with the words marked that a search found in it. */
export function Matches({ text, query }: { text: string; query: string | undefined }) {
  if (query === undefined) return text;
  let start = 0;
  return highlightRuns(text, query).map((run) => {
    const key = start;
    start += run.text.length;
    return run.match ? (
      <Mark key={key} state="found">
        {run.text}
      </Mark>
    ) : (
      run.text
    );
  });
}
