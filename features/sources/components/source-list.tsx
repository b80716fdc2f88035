import { Chip } from "@/components/chip";
import { formatDate } from "@/domain/calendar-day";
import { type SourceKind, type Stance, sourceKindLabels, stanceLabels } from "@/domain/evidence/source";
import { RemoveSourceForm } from "./remove-source-form";
import { SourceForm } from "./source-form";

export interface ListedSource {
  id: string;
  position: number;
  url: string | null;
  title: string;
  publisher: string | null;
  kind: SourceKind;
  stance: Stance;
  quote: string | null;
  publishedOn: string | null;
  accessedOn: string;
  addedBy: string;
}

export interface SourceListProps {
  claimId: string;
  version: number;
  sources: readonly ListedSource[];
  mayWrite: boolean;
}

const stanceIcons = { supports: "check", refutes: "cross", context: "diamond" } as const;

/** The claim's sources by the numbers they are cited by, each with its forms where the person may write. */
export function SourceList({ claimId, version, sources, mayWrite }: SourceListProps) {
  return (
    <ol className="grid">
      {sources.map((source) => (
        <li key={source.id} className="grid grid-cols-[2rem_minmax(0,1fr)] border-t border-rule py-4">
          <span className="font-semibold text-soft">{source.position}</span>
          <div className="grid gap-2">
            <div className="flex flex-wrap gap-2">
              <Chip tone={source.stance} icon={stanceIcons[source.stance]}>
                {stanceLabels[source.stance]}
              </Chip>
              <Chip>{sourceKindLabels[source.kind]}</Chip>
            </div>
            <p dir="auto">
              {source.url === null ? (
                source.title
              ) : (
                <a href={source.url} rel="noopener nofollow">
                  {source.title}
                </a>
              )}
            </p>
            {source.quote === null ? null : (
              <blockquote dir="auto" className="border-s-3 border-rule ps-3 font-serif whitespace-pre-line">
                {source.quote}
              </blockquote>
            )}
            <p className="text-[0.9375rem] text-soft">
              {source.publisher === null ? null : (
                <>
                  <bdi>{source.publisher}</bdi> ·{" "}
                </>
              )}
              {source.publishedOn === null ? null : `${formatDate(source.publishedOn)} · `}
              accessed {formatDate(source.accessedOn)} · added by <bdi>{source.addedBy}</bdi>
            </p>
            {mayWrite ? (
              <div className="grid gap-1">
                <SourceForm claimId={claimId} version={version} source={source} />
                <RemoveSourceForm claimId={claimId} version={version} sourceId={source.id} position={source.position} />
              </div>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
