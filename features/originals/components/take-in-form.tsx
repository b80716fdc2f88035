"use client";

import { ActionForm } from "@/components/action-form";
import { Choice } from "@/components/choice";
import { Fold } from "@/components/fold";
import { SubmitButton } from "@/components/submit-button";
import { useKeptForm } from "@/components/use-kept-form";
import type { IsoDate } from "@/domain/dates/date-mention";
import { type FormState, fieldValues, untouched } from "@/domain/form-state";
import type { DetailFieldValues, ReadFrom } from "@/domain/ingest/detail-fields";
import { DetailFields } from "@/features/articles/components/detail-fields";
import { ReadingField } from "@/features/articles/components/reading-field";
import { TwinsField } from "@/features/articles/components/twins-field";
import { addFromOriginal } from "@/features/originals/actions";

export interface TakeInFormProps {
  originalId: string;
  /** What the page shows of what was read, to be known again. */
  seen: string;
  details: DetailFieldValues;
  /** Where each detail was read. */
  readFrom: ReadFrom;
  /** What was left out, in the order of the original, with where it stood. */
  leftOut: readonly LeftOutPiece[];
  /** How many more pieces were left out that are not shown. */
  moreLeftOut: number;
  /** The day that it is where it is latest. */
  latest: IsoDate;
}

export interface LeftOutPiece {
  index: number;
  text: string;
  /** Where it stood. */
  place: "before" | "within" | "behind";
}

/** Takes in what was read of a file, with its details put right and with what is wanted of what was left out. */
export function TakeInForm({ originalId, seen, details, readFrom, leftOut, moreLeftOut, latest }: TakeInFormProps) {
  const form = useKeptForm(addFromOriginal, untouched, { stored: { ...details } });
  return (
    <ActionForm form={form} className="grid gap-6">
      <input type="hidden" name="originalId" value={originalId} />
      <input type="hidden" name="seen" value={seen} />
      <DetailFields isNew state={form.state} details={form.began.stored} readFrom={readFrom} latest={latest} />
      {leftOut.length === 0 ? null : <LeftOut state={form.state} pieces={leftOut} more={moreLeftOut} />}
      <ReadingField state={form.state} holdsText={false} />
      <TwinsField state={form.state} />
      <div>
        <SubmitButton>Add the article and find its claims</SubmitButton>
      </div>
    </ActionForm>
  );
}

const places = {
  before: "Before the article",
  within: "Within the article",
  behind: "Behind the article",
} as const;

interface LeftOutProps {
  state: FormState;
  pieces: readonly LeftOutPiece[];
  more: number;
}

function LeftOut({ state, pieces, more }: LeftOutProps) {
  const added = fieldValues(state, "added", []);
  const groups = (["before", "within", "behind"] as const).map((place) => ({
    place,
    inside: pieces.filter((piece) => piece.place === place),
  }));
  return (
    <Fold title="What was left out" open={added.length > 0}>
      <p className="mb-3 text-soft">Tick what belongs to the article: it is set where it stood.</p>
      {groups
        .filter(({ inside }) => inside.length > 0)
        .map(({ place, inside }) => (
          <fieldset key={place} className="mb-4">
            <legend className="font-semibold">{places[place]}</legend>
            <div className="grid divide-y divide-rule break-words whitespace-pre-line">
              {inside.map(({ index, text }) => (
                <Choice
                  key={index}
                  type="checkbox"
                  id={`added-${index}`}
                  name="added"
                  option={{ value: String(index), label: text.replaceAll("\n\n", "\n") }}
                  checked={added.includes(String(index))}
                  layout="rows"
                />
              ))}
            </div>
          </fieldset>
        ))}
      {more === 0 ? null : <p className="text-soft">{more.toLocaleString("en")} more pieces are not shown.</p>}
    </Fold>
  );
}
