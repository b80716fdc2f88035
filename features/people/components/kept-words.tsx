export interface KeptWordsProps {
  words: readonly { name: string; value: string }[];
  signInHref: string;
}

/** For somebody whose session ended while they wrote, and whose browser runs no scripts: nothing they typed is lost. */
export function KeptWords({ words, signInHref }: KeptWordsProps) {
  return (
    <>
      <p>
        So nothing was saved. What you typed is below: keep this page open,{" "}
        <a href={signInHref} target="_blank" rel="noopener">
          sign in again in a new tab
        </a>
        , and copy it over.
      </p>
      {words.map(({ name, value }) => (
        <label key={`${name} ${value}`} className="grid w-full gap-1">
          <span className="font-semibold">{name}</span>
          <textarea
            readOnly
            rows={4}
            dir="auto"
            defaultValue={value}
            className="w-full border border-line bg-sheet p-3"
          />
        </label>
      ))}
    </>
  );
}
