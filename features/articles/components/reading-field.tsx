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
    ...(joined === null ? [] : waysOfJoining(joined)),
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
      {joined === null ? null : <JoinedPlaces {...joined} />}
    </div>
  );
}

const heads = { pasted: "Pasted", mended: "Joined and mended", joined: "Joined" };

function waysOfJoining({ lines, words, doubtful }: JoinedPreview) {
  const ends = lines === 1 ? "1 line end goes" : `${lines} line ends go`;
  const stays =
    doubtful === 1
      ? "1 hyphen that may belong to its word stays."
      : `${doubtful} hyphens that may belong to their words stay.`;
  const rest = doubtful === 0 ? "" : ` ${stays}`;
  if (words === 0) return [{ value: "joined", label: "Join the lines", hint: `${ends}.${rest}` }];
  return [
    {
      value: "mended",
      label: "Join the lines and mend cut words",
      hint: `${ends}, and ${words === 1 ? "1 word is" : `${words} words are`} mended.${rest}`,
    },
    { value: "joined", label: "Join lines, but leave every hyphen", hint: `${ends}.` },
  ];
}

function JoinedPlaces({ places, lines, words }: JoinedPreview) {
  const ways = words === 0 ? (["pasted", "joined"] as const) : (["pasted", "mended", "joined"] as const);
  return (
    <table className="w-full table-fixed text-[0.9375rem]">
      <caption className="pb-1 text-start text-soft">
        {places.length === lines
          ? "What joining would change"
          : `What joining would change, at ${places.length} of ${lines} places`}
      </caption>
      <thead>
        <tr className="text-start">
          {ways.map((way) => (
            <th key={way} scope="col" className="pe-3 text-start font-semibold last:pe-0">
              {heads[way]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {places.map((place) => (
          <tr key={place.start} className="border-t border-rule align-top">
            {ways.map((way) => (
              <td key={way} dir="auto" className="wrap-anywhere py-1 pe-3 last:pe-0">
                {place.before}
                <mark className="bg-mark-open text-inherit">{place[way]}</mark>
                {place.after}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
