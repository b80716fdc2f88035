import { Notice } from "@/components/notice";
import { formatDate } from "@/domain/calendar-day";
import { can } from "@/domain/permissions/can";
import type { Actor } from "@/domain/permissions/role";
import type { RatingFace } from "@/domain/ratings/rating";
import { type ClaimState, isPossible } from "@/domain/workflow/claim-state";
import { ReviewForm } from "@/features/reviews/components/review-form";
import { PublishForm } from "@/features/verdicts/components/publish-form";
import { VerdictForm } from "@/features/verdicts/components/verdict-form";
import { VerdictWords } from "@/features/verdicts/components/verdict-words";
import type { VerdictView } from "@/features/verdicts/loaders";

interface VerdictPanelProps {
  actor: Actor;
  claim: { id: string; version: number; state: ClaimState };
  sources: readonly { position: number }[];
  view: VerdictView;
}

/** The verdict as this person can work on it: to write, to review, to publish or only to read. */
export function VerdictPanel({ actor, claim, sources, view }: VerdictPanelProps) {
  const { scale, verdict } = view;
  const frozen = verdict !== null && verdict.submittedAt !== null && claim.state !== "returned";
  const mayWrite = can(actor, "verdict.write") && isPossible(claim.state, "edit");
  const words =
    verdict === null ? null : (
      <VerdictWords {...verdict} face={faceOf(view)} sourcePositions={sources.map((source) => source.position)} />
    );
  return (
    <>
      <h2 className="text-xl">Verdict</h2>
      {frozen || !mayWrite ? (words ?? <p className="text-soft">No verdict yet.</p>) : null}
      {claim.state === "submitted" && verdict !== null ? <Submitted {...{ actor, claim, verdict }} /> : null}
      {claim.state === "approved" && verdict !== null ? <Approved {...{ actor, claim, verdict }} /> : null}
      {mayWrite ? (
        <VerdictForm
          claimId={claim.id}
          version={claim.version}
          scale={scale}
          verdict={verdict === null ? null : wordsOf(verdict)}
          warning={frozen ? changeWarning(claim.state) : undefined}
        />
      ) : null}
    </>
  );
}

function changeWarning(state: ClaimState): string {
  const voids = state === "approved" ? " and voids its approval" : "";
  return `Saving a change takes the verdict back into review${voids}.`;
}

type PartProps = Pick<VerdictPanelProps, "actor" | "claim"> & { verdict: NonNullable<VerdictView["verdict"]> };

function Submitted({ actor, claim, verdict }: PartProps) {
  const submitted = verdict.submittedAt === null ? "" : `, ${formatDate(verdict.submittedAt)}`;
  return (
    <>
      <p>
        Submitted by <bdi>{verdict.author}</bdi>
        {submitted}.
      </p>
      {can(actor, "verdict.review", verdict) ? (
        <ReviewForm claimId={claim.id} version={claim.version} mayPublish={can(actor, "verdict.publish")} />
      ) : (
        <Notice>
          <p>
            {verdict.contributorIds.includes(actor.id)
              ? "You wrote a part of this verdict, so somebody else has to review it."
              : "It waits for a second person."}
          </p>
        </Notice>
      )}
    </>
  );
}

function Approved({ actor, claim, verdict }: PartProps) {
  const approval = verdict.reviews.find((review) => review.decision === "approve" && !review.voided);
  return (
    <>
      {approval === undefined ? null : (
        <p>
          Approved by <bdi>{approval.reviewer}</bdi>, {formatDate(approval.at)}.
        </p>
      )}
      {can(actor, "verdict.publish") ? (
        <PublishForm claimId={claim.id} version={claim.version} />
      ) : (
        <Notice>
          <p>An editor publishes it.</p>
        </Notice>
      )}
    </>
  );
}

function faceOf({ scale, verdict }: VerdictView): RatingFace | null {
  if (verdict === null) return null;
  if (scale.kind === "free-text") {
    return verdict.ratingText === "" ? null : { label: verdict.ratingText, colour: "none", icon: "ring" };
  }
  return scale.ratings.find((rating) => rating.id === verdict.ratingId) ?? null;
}

/** What of a verdict the form needs: all that is given to it travels to the browser. */
function wordsOf(verdict: NonNullable<VerdictView["verdict"]>) {
  const { ratingId, ratingText, summary, rationale, wouldChange, reasonTags } = verdict;
  return { ratingId, ratingText, summary, rationale, wouldChange, reasonTags };
}
