import { Chip } from "@/components/chip";
import { Prose } from "@/components/prose";
import { RatingBadge } from "@/components/rating-badge";
import { rationaleNodes } from "@/domain/publication/rationale";
import type { RatingFace } from "@/domain/ratings/rating";
import { type ReasonTag, reasonTagLabels } from "@/domain/ratings/reason-tag";

export interface VerdictWordsProps {
  face: RatingFace | null;
  summary: string;
  rationale: string;
  wouldChange: string;
  reasonTags: readonly ReasonTag[];
  sourcePositions: readonly number[];
}

/** A verdict as readers will see it, for those who only read it here. */
export function VerdictWords({
  face,
  summary,
  rationale,
  wouldChange,
  reasonTags,
  sourcePositions,
}: VerdictWordsProps) {
  return (
    <div className="grid gap-4">
      {face === null ? <p className="text-soft">No rating yet.</p> : <RatingBadge {...face} />}
      <p dir="auto" className="text-lg">
        {summary}
      </p>
      <Prose nodes={rationaleNodes(rationale, sourcePositions)} />
      {wouldChange === "" ? null : (
        <div>
          <h3 className="text-base">What would change this verdict</h3>
          <p dir="auto">{wouldChange}</p>
        </div>
      )}
      {reasonTags.length === 0 ? null : (
        <div className="flex flex-wrap gap-2">
          {reasonTags.map((tag) => (
            <Chip key={tag}>{reasonTagLabels[tag]}</Chip>
          ))}
        </div>
      )}
    </div>
  );
}
