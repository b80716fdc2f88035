import type { Metadata } from "next";
import { DeskPage, FormNotices } from "@/app/(desk)/desk/desk-page";
import { DoneNotice } from "@/app/(desk)/done-notice";
import { ListPages } from "@/app/(desk)/list-pages";
import { refusable, refusableMetadata } from "@/app/(desk)/refusable";
import { Chip } from "@/components/chip";
import { Notice } from "@/components/notice";
import { formatDate } from "@/domain/calendar-day";
import { can } from "@/domain/permissions/can";
import { deskUrls, publicUrls } from "@/domain/urls";
import { claimStateLabels, isPossible } from "@/domain/workflow/claim-state";
import { AssignForm } from "@/features/claims/components/assign-form";
import { ClaimForm } from "@/features/claims/components/claim-form";
import { ClaimReading } from "@/features/claims/components/claim-reading";
import { CommentForm } from "@/features/claims/components/comment-form";
import { HistoryList } from "@/features/claims/components/history-list";
import { PlaceOfClaim } from "@/features/claims/components/place-of-claim";
import { QuoteInContext } from "@/features/claims/components/quote-in-context";
import { loadAssignees, loadClaim, loadClaimTalk } from "@/features/claims/loaders";
import { SourceForm } from "@/features/sources/components/source-form";
import { SourceList } from "@/features/sources/components/source-list";
import { loadSources } from "@/features/sources/loaders";
import { loadVerdict } from "@/features/verdicts/loaders";
import { requireActor } from "@/server/session";
import { VerdictPanel } from "./verdict-panel";

type Props = PageProps<"/desk/claims/[id]">;

export const generateMetadata = refusableMetadata(async ({ params }: Props): Promise<Metadata> => {
  return { title: (await loadClaim((await params).id)).statement };
});

/** The workbench: quote, claimant, evidence and verdict of one claim. */
export default refusable(async function ClaimPage({ params, searchParams }: Props) {
  const { id } = await params;
  const parameters = await searchParams;
  const actor = await requireActor("desk.read", deskUrls.claim(id));
  const claim = await loadClaim(id);
  const [sources, verdict, { comments, history }, people] = await Promise.all([
    loadSources(id),
    loadVerdict(id),
    loadClaimTalk(id, parameters),
    loadAssignees(),
  ]);
  const editable = isPossible(claim.state, "edit");
  const mayWrite = editable && can(actor, "source.write");
  return (
    <DeskPage actor={actor} section="articles">
      <main id="main" tabIndex={-1} className="grid grow lg:grid-cols-[minmax(0,1fr)_30rem] lg:grid-rows-[auto_1fr]">
        <div className="mx-auto grid w-full max-w-[54rem] content-start gap-8 px-5 py-8 lg:px-12">
          <FormNotices />
          <DoneNotice done={parameters.done} />
          <header className="grid gap-3">
            <p className="text-[0.9375rem] text-soft">
              <a href={deskUrls.article(claim.article.id, claim.id)}>
                <bdi>{claim.article.title}</bdi>
              </a>
              {claim.article.publishedOn === null ? null : `, ${formatDate(claim.article.publishedOn)}`}
            </p>
            <h1 lang={claim.language} dir="auto" className="text-3xl/tight">
              {claim.statement}
            </h1>
            <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
              <Chip>{claimStateLabels[claim.state]}</Chip>
              <span>
                <span className="text-soft">Claimant: </span>
                <bdi>{claim.claimant ?? "the publication itself"}</bdi>
              </span>
              {claim.isPublic && claim.slug !== null ? <a href={publicUrls.claim(claim.slug)}>Public page</a> : null}
            </div>
          </header>
          {verdict.returned === null || claim.state === "submitted" || claim.state === "approved" ? null : (
            <Notice
              kind="warning"
              title={`Returned by ${verdict.returned.reviewer}, ${formatDate(verdict.returned.at)}`}
            >
              <p dir="auto" className="whitespace-pre-line">
                {verdict.returned.comment}
              </p>
            </Notice>
          )}
          <section aria-labelledby="quote-heading" className="grid gap-3">
            <h2 id="quote-heading" className="text-xl">
              In its words
            </h2>
            <QuoteInContext {...claim.quote} language={claim.language} />
            {claim.place === null ? null : <PlaceOfClaim place={claim.place} url={claim.article.url} />}
            <ClaimReading
              exact={claim.quote.exact}
              statement={claim.statement}
              language={claim.language}
              publishedOn={claim.article.publishedOn}
            />
          </section>
          {editable && can(actor, "claim.edit") ? (
            <ClaimForm
              claimId={claim.id}
              version={claim.version}
              statement={claim.statement}
              claimant={claim.claimant ?? ""}
              language={claim.language}
            />
          ) : null}
          <section id="sources" aria-labelledby="sources-heading" className="grid gap-3">
            <h2 id="sources-heading" className="text-xl">
              Sources
            </h2>
            {mayWrite && (claim.state === "submitted" || claim.state === "approved") ? (
              <p className="text-soft">The verdict is submitted: changing its sources takes it back into review.</p>
            ) : null}
            {sources.length === 0 ? <p className="text-soft">None yet. A verdict rests on at least one.</p> : null}
            <SourceList claimId={claim.id} version={claim.version} sources={sources} mayWrite={mayWrite} />
            {mayWrite ? <SourceForm claimId={claim.id} version={claim.version} open={sources.length === 0} /> : null}
          </section>
        </div>
        <aside
          aria-label="Verdict"
          className="panel lg:row-span-2 grid content-start gap-6 border-s-0 border-t border-rule lg:border-s lg:border-t-0"
        >
          {can(actor, "claim.assign") && isPossible(claim.state, "assign") ? (
            <AssignForm
              claimId={claim.id}
              version={claim.version}
              assigneeId={claim.assignee?.id ?? null}
              actorId={actor.id}
              people={people}
            />
          ) : null}
          <VerdictPanel actor={actor} claim={claim} sources={sources} view={verdict} />
        </aside>
        <section
          aria-labelledby="talk-heading"
          className="mx-auto grid w-full max-w-[54rem] content-start gap-4 px-5 py-8 lg:px-12"
        >
          <h2 id="talk-heading" className="text-xl">
            Comments and history
          </h2>
          <h3 id="comments" className="text-lg">
            {comments.total === 1 ? "1 comment" : `${comments.total} comments`}
          </h3>
          <ul className="grid gap-3">
            {comments.rows.map((comment) => (
              <li key={comment.id} className="grid gap-1">
                <p className="text-[0.9375rem] text-soft">
                  <bdi className="font-semibold text-ink">{comment.by}</bdi>, {formatDate(comment.at)}
                </p>
                <p dir="auto" className="whitespace-pre-line">
                  {comment.body}
                </p>
              </li>
            ))}
          </ul>
          <ListPages
            label="Comments, pages"
            path={deskUrls.claim(claim.id)}
            list="comments"
            page={comments}
            aboveLabel="Newer comments"
            beyondLabel="Older comments"
          />
          {can(actor, "comment.write") ? <CommentForm claimId={claim.id} /> : null}
          <h3 id="history" className="text-lg">
            History ({history.total})
          </h3>
          <HistoryList entries={history.rows.map(({ seq, ...event }) => ({ key: String(seq), ...event }))} />
          <ListPages
            label="History, pages"
            path={deskUrls.claim(claim.id)}
            list="history"
            page={history}
            aboveLabel="Newer changes"
            beyondLabel="Older changes"
          />
        </section>
      </main>
    </DeskPage>
  );
});
