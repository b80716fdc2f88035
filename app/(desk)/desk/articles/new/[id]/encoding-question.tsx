import { PageHeader } from "@/components/page-header";
import { encodingName } from "@/domain/ingest/encodings";
import { deskUrls } from "@/domain/urls";
import { EncodingForm } from "@/features/originals/components/encoding-form";
import { loadPossibleEncodings } from "@/features/originals/loaders";

interface EncodingQuestionProps {
  original: { id: string; name: string; encoding: string | null; seen: string };
}

/** Asks in which encoding a file is: before it is read, or anew where its letters came out wrong. */
export async function EncodingQuestion({ original: { id, name, encoding, seen } }: EncodingQuestionProps) {
  const { candidates, said } = await loadPossibleEncodings(id);
  const declared = said === null ? "" : ` Its site says ${said}.`;
  return (
    <>
      <PageHeader
        title="In which encoding is this file?"
        lead={
          encoding === null
            ? `What ${name} says of its letters is missing, or does not fit them.${declared}`
            : `${name} was read as ${encodingName(encoding)}.${declared} Choose another, and it is read anew.`
        }
      />
      <div className="grid max-w-measure gap-6">
        <EncodingForm originalId={id} seen={seen} candidates={candidates} chosen={encoding} />
        {encoding === null ? null : (
          <p>
            <a href={deskUrls.original(id)}>Leave it as it was read</a>
          </p>
        )}
      </div>
    </>
  );
}
