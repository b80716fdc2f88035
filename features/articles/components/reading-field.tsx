import { RadioGroupField } from "@/components/radio-group-field";
import { type FormState, fieldState } from "@/domain/form-state";
import type { JoinedPreview } from "@/domain/ingest/joined-preview";

export interface ReadingFieldProps {
  state: FormState;
  /** Whether the form holds the text: it is then what was read, once that was said. */
  holdsText: boolean;
}

/** Asks how a text is to be read, with a look at what would change. Once it was said it is not asked again. */
export function ReadingField({ state, holdsText }: ReadingFieldProps) {
  if (state.status !== "refused") return null;
  if (state.offer?.kind !== "reading") {
    const chosen = fieldState(state, "reading").value;
    return chosen === "" ? null : <input type="hidden" name="reading" value={holdsText ? "as-it-is" : chosen} />;
  }
  const { joined, markdown } = state.offer;
  const { value, error } = fieldState(state, "reading");
  const options = [
    ...(markdown === null
      ? []
      : [
          {
            value: "markdown",
            label: "Read it as Markdown",
            hint: `It has ${markdown}. The marks go, the words stay.`,
          },
        ]),
    ...(joined === null ? [] : [{ value: "joined", label: "Join the lines", hint: whatWouldChange(joined) }]),
    { value: "as-it-is", label: "Keep the text as it is" },
  ];
  return (
    <div key={state.attempt} className="grid gap-3">
      <RadioGroupField
        name="reading"
        label="How is this text to be read?"
        error={error}
        defaultValue={value}
        options={options}
      />
      {joined === null ? null : <JoinedPlaces places={joined.places} />}
    </div>
  );
}

function whatWouldChange({ lines, words }: JoinedPreview): string {
  const ends = lines === 1 ? "1 line end goes" : `${lines} line ends go`;
  if (words === 0) return `${ends}.`;
  return `${ends}, and ${words === 1 ? "1 word is" : `${words} words are`} mended.`;
}

function JoinedPlaces({ places }: Pick<JoinedPreview, "places">) {
  return (
    <table className="w-full table-fixed text-[0.9375rem]">
      <caption className="pb-1 text-start text-soft">Some of the places that joining would change</caption>
      <thead>
        <tr className="text-start">
          <th scope="col" className="pe-3 text-start font-semibold">
            Pasted
          </th>
          <th scope="col" className="text-start font-semibold">
            Joined
          </th>
        </tr>
      </thead>
      <tbody>
        {places.map(({ start, before, after }) => (
          <tr key={start} className="border-t border-rule align-top">
            <td dir="auto" className="wrap-anywhere py-1 pe-3">
              {before}
            </td>
            <td dir="auto" className="wrap-anywhere py-1">
              {after}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
