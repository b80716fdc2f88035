import type { PublishedVerdict } from "@/domain/publication/published-verdict";
import { type CitationFormat, dataUrls } from "@/domain/urls";
import type { Site } from "@/features/site/schema";

const citations: readonly { format: CitationFormat; name: string }[] = [
  { format: "bib", name: "BibTeX" },
  { format: "ris", name: "RIS" },
  { format: "csl.json", name: "CSL-JSON" },
];

/** What others can do with a verdict: take it as data, cite it, show it on their pages, and say what is wrong with it. */
export function UseIt({ site, verdict }: { site: Site; verdict: PublishedVerdict }) {
  const { texts, urls } = site;
  const { slug } = verdict;
  return (
    <section aria-labelledby="use" className="grid gap-3 print:hidden">
      <h2 id="use" className="border-t border-rule pt-3 text-lg">
        {texts.say("use.title")}
      </h2>
      <ul className="flex flex-wrap gap-x-4">
        <li>
          <a href={dataUrls.claimJson(slug)} className="inline-block py-0.5">
            JSON
          </a>
        </li>
        <li>
          <a href={dataUrls.claimCsv(slug)} className="inline-block py-0.5">
            CSV
          </a>
        </li>
        <li>
          <a href={urls.claimEmbed(slug)} className="inline-block py-0.5">
            {texts.say("use.embed")}
          </a>
        </li>
      </ul>
      <p>
        <a
          href={urls.claimReport(slug)}
          className="inline-block rounded border border-accent px-3.5 py-1.5 font-semibold no-underline hover:underline"
        >
          {texts.say("use.report")}
        </a>
      </p>
      <h3 className="mt-2 font-sans text-base font-semibold">{texts.say("use.cite")}</h3>
      <ul className="flex flex-wrap gap-x-4">
        <li>
          <a href={dataUrls.citation(slug, "txt")} className="inline-block py-0.5">
            {texts.say("use.cite.text")}
          </a>
        </li>
        {citations.map(({ format, name }) => (
          <li key={format}>
            <a href={dataUrls.citation(slug, format)} className="inline-block py-0.5">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
