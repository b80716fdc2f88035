import type { ReactNode } from "react";
import { RatingBadge } from "@/components/rating-badge";
import type { Texts } from "@/domain/interface/texts";
import type { SourceChanges } from "@/domain/publication/source-changes";
import { isUnchanged, type VersionChanges } from "@/domain/publication/version-changes";
import type { Run } from "@/domain/publication/word-runs";

/** The fields whose words are compared, in the order of the page. */
const textFields = ["statement", "summary", "rationale", "wouldChange"] as const;

export interface VersionDifferencesProps {
  texts: Texts;
  changes: VersionChanges;
}

/** What a version changed of the one before it: words taken away struck out, words added underlined. */
export function VersionDifferences({ texts, changes }: VersionDifferencesProps) {
  const { rating, claimant, reasonTags, sources } = changes;
  return (
    <section aria-labelledby="changes" className="grid gap-6">
      <h2 id="changes" className="text-2xl">
        {texts.say("version.changes")}
      </h2>
      {isUnchanged(changes) ? <p>{texts.say("version.noChanges")}</p> : null}
      {rating === null ? null : (
        <Difference title={texts.say("version.rating")}>
          <BeforeAndAfter
            texts={texts}
            before={<RatingBadge {...rating.before} />}
            after={<RatingBadge {...rating.after} />}
          />
        </Difference>
      )}
      {textFields.map((field) => {
        const runs = changes[field];
        return runs === null ? null : (
          <Difference key={field} title={texts.say(`version.${field}`)}>
            <Runs texts={texts} runs={runs} />
          </Difference>
        );
      })}
      {claimant === null ? null : (
        <Difference title={texts.say("version.claimant")}>
          <BeforeAndAfter
            texts={texts}
            before={<bdi>{claimant.before?.name ?? texts.say("claimant.publication")}</bdi>}
            after={<bdi>{claimant.after?.name ?? texts.say("claimant.publication")}</bdi>}
          />
        </Difference>
      )}
      {reasonTags === null ? null : (
        <Difference title={texts.say("version.reasonTags")}>
          <BeforeAndAfter
            texts={texts}
            before={reasonTags.before.map((tag) => texts.say(`reason.${tag}`)).join(", ") || "–"}
            after={reasonTags.after.map((tag) => texts.say(`reason.${tag}`)).join(", ") || "–"}
          />
        </Difference>
      )}
      {sources === null ? null : (
        <Difference title={texts.say("version.sources")}>
          <ChangedSources texts={texts} sources={sources} />
        </Difference>
      )}
    </section>
  );
}

function Difference({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid gap-1.5 border-t border-rule pt-3">
      <h3 className="font-sans text-base font-semibold">{title}</h3>
      {children}
    </section>
  );
}

function BeforeAndAfter({ texts, before, after }: { texts: Texts; before: ReactNode; after: ReactNode }) {
  return (
    <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4">
      <dt className="text-soft">{texts.say("version.before")}</dt>
      <dd>{before}</dd>
      <dt className="text-soft">{texts.say("version.after")}</dt>
      <dd>{after}</dd>
    </dl>
  );
}

function Runs({ texts, runs }: { texts: Texts; runs: readonly Run[] }) {
  let start = 0;
  return (
    <p dir="auto" className="whitespace-pre-line">
      {runs.map(({ kind, text }) => {
        const key = `${kind} ${start}`;
        start += text.length;
        if (kind === "same") return text;
        const Changed = kind === "added" ? "ins" : "del";
        return (
          <Changed key={key} className={kind === "added" ? "bg-wash decoration-2" : "text-soft"}>
            <span className="sr-only">{texts.say(`version.${kind}`)}: </span>
            {text}
          </Changed>
        );
      })}
    </p>
  );
}

function ChangedSources({ texts, sources }: { texts: Texts; sources: SourceChanges }) {
  const changed = sources.changed.map(({ after }) => after);
  const all = [
    ...sources.added.map((source) => ({ source, message: "version.source.added" as const })),
    ...sources.removed.map((source) => ({ source, message: "version.source.removed" as const })),
    ...changed.map((source) => ({ source, message: "version.source.changed" as const })),
  ];
  return (
    <ul>
      {all.map(({ source, message }) => (
        <li key={`${message} ${source.position}`} dir="auto">
          {texts.say(message, { title: source.title })}
        </li>
      ))}
    </ul>
  );
}
