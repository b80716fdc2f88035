import type { Texts } from "@/domain/interface/texts";
import { dataUrls } from "@/domain/urls";

/** Everything that can be taken as data, each with its address and what it is good for. */
export function DataFormats({ texts }: { texts: Texts }) {
  const groups = [
    {
      id: "all",
      items: [
        { href: dataUrls.claimsCsv, text: "data.csv" },
        { href: dataUrls.claimsJson, text: "data.json" },
        { href: dataUrls.articlesJson, text: "data.articles" },
        { href: dataUrls.claimantsJson, text: "data.claimants" },
        { href: dataUrls.topicsJson, text: "data.topics" },
        { href: dataUrls.correctionsJson, text: "data.corrections" },
      ],
    },
    {
      id: "feeds",
      items: [
        { href: dataUrls.atomFeed(""), text: "data.atom" },
        { href: dataUrls.jsonFeed(""), text: "data.jsonFeed" },
        { href: dataUrls.atomFeed("/corrections"), text: "data.correctionsFeed" },
        { href: dataUrls.sitemap, text: "data.sitemap" },
      ],
    },
  ] as const;
  return (
    <>
      {groups.map(({ id, items }) => (
        <section key={id} aria-labelledby={id} className="grid gap-3">
          <h2 id={id} className="text-2xl">
            {texts.say(`data.${id}`)}
          </h2>
          <dl>
            {items.map(({ href, text }) => (
              <div
                key={href}
                className="grid gap-1 border-t border-rule py-3 sm:grid-cols-[14rem_minmax(0,1fr)] sm:gap-6"
              >
                <dt>
                  <a href={href}>{href}</a>
                </dt>
                <dd>{texts.say(text)}</dd>
              </div>
            ))}
          </dl>
          {id === "all" ? <p>{texts.say("data.guard")}</p> : null}
        </section>
      ))}
      <section aria-labelledby="one" className="grid gap-3">
        <h2 id="one" className="text-2xl">
          {texts.say("data.one")}
        </h2>
        <p>{texts.say("data.one.text")}</p>
        <p>{texts.say("data.embed.text")}</p>
      </section>
    </>
  );
}
