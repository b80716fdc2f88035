import type { NewSource } from "@/features/sources/schema";

type SampleSource = Omit<NewSource, "claimId" | "basedOn">;

/** The day on which the project looked these reports up. */
const accessedOn = "2026-11-23";

/** Titles are those the addresses of the reports carry, or say what the report is about where they carry none. */
export interface SampleVerdict {
  /** Words by which the claim is found among those of the article. */
  quote: string;
  /** Words that the mark is narrowed to, where the extractor marked more. */
  mark?: string;
  statement: string;
  claimant: string;
  sources: readonly SampleSource[];
  /** Key of a rating of the default scale. */
  rating: string;
  summary: string;
  rationale: string;
  wouldChange: string;
  reasonTags: readonly ("missing_context" | "outdated" | "exaggerated" | "prediction")[];
}

/** Rests on reports of 27 August 2020 that agree in substance. */
export const auxiliaryForce: SampleVerdict = {
  quote: "auxiliary police force",
  statement: "Russia has set up an auxiliary police force to be sent to Belarus at its president’s request",
  claimant: "Vladimir Putin",
  rating: "true",
  summary:
    "Mr Putin said so himself on state television on 27 August 2020, with the condition that the force is used only if things get out of control.",
  rationale: `Speaking on the Rossiya channel on 27 August 2020, Mr Putin said that a reserve of law-enforcement officers had been formed, and that Mr Lukashenko had asked for it [1]. Reports by the Russian agencies agree on the substance [2], and so does Kommersant as quoted by Novye Izvestia [4].

The condition belongs to the claim: the reserve was not to be used unless the situation got out of control, with looting, buildings set on fire or administrative buildings seized. He added that there was no need for it yet [2], [3].

“Auxiliary police force” is a translation; he spoke of a reserve of officers. The Kremlin’s website has the transcript, which the Australian agency names as its basis [3].`,
  wouldChange: "A transcript in which the reserve is denied, or proof that none was ever formed.",
  reasonTags: [],
  sources: [
    {
      title: "Report on Mr Putin’s interview of 27 August 2020",
      url: "https://www.washingtonpost.com/world/europe/russia-belarus-forces-putin-protests/2020/08/27/77a6a23c-e856-11ea-bf44-0d31c85838a5_story.html",
      publisher: "The Washington Post",
      kind: "secondary",
      stance: "supports",
      quote: null,
      publishedOn: "2020-08-27",
      accessedOn,
    },
    {
      title: "Putin says Russian police force ready to help Belarus leader, but not needed yet",
      url: "https://nationalpost.com/pmn/entertainment-pmn/putin-says-russian-police-force-ready-to-help-belarus-leader-but-not-needed-yet",
      publisher: "National Post, with Interfax and RIA",
      kind: "secondary",
      stance: "supports",
      quote: null,
      publishedOn: "2020-08-27",
      accessedOn,
    },
    {
      title: "Russian police ready to enter Belarus",
      url: "https://www.sheppnews.com.au/world/2020/08/27/1546901/russian-police-ready-to-enter-belarus",
      publisher: "Shepparton News, with AAP",
      kind: "secondary",
      stance: "supports",
      quote: null,
      publishedOn: "2020-08-27",
      accessedOn,
    },
    {
      title: "Putin formed a reserve of security officials to help Lukashenka",
      url: "https://en.newizv.ru/news/politics/27-08-2020/putin-formed-a-reserve-of-security-officials-to-help-lukashenka",
      publisher: "Novye Izvestia, quoting Kommersant",
      kind: "secondary",
      stance: "supports",
      quote: null,
      publishedOn: "2020-08-27",
      accessedOn,
    },
  ],
};

/** The sums that can be found are projections to 2024, not a loss borne by September 2020. */
export const oilSubsidies: SampleVerdict = {
  quote: "$10bn in oil subsidies",
  mark: "a stand that has cost Belarus $10bn in oil subsidies",
  statement: "Resisting integration with Russia has cost Belarus $10bn in oil subsidies",
  claimant: "",
  rating: "mostly-false",
  summary:
    "The sum is near what Minsk expected to lose by 2024; the loss that its finance minister counted for 2019 and 2020 was under one billion dollars.",
  rationale: `Russia began in 2019 to move its oil tax from the border to the well. Belarus, which had bought oil free of export duty, loses that advantage year by year.

In the first five months of 2019 the loss was about 130 million dollars; Minsk then reckoned with about 400 million for that year and about 11 billion for the whole period to 2024 [1]. The finance minister put 2019 and 2020 together at 800 million [2]. Another count comes to 3.5 billion lost so far and up to 10.8 billion by 2024 [3].

A figure near ten billion therefore describes what was expected for six years, not what had been lost by September 2020. The BBC’s Russian Service later came to the same 800 million for the two years, and noted that a part of it was made good by an agreement of February 2020 [4].`,
  wouldChange: "An official account that puts the loss up to September 2020 at several billion dollars.",
  reasonTags: ["missing_context", "prediction"],
  sources: [
    {
      title: "Belarus loses $130mln due to Russia oil tax manoeuvre",
      url: "https://www.urdupoint.com/en/business/belarus-loses-130mln-due-to-russia-oil-tax-m-652618.html",
      publisher: "UrduPoint, with Sputnik",
      kind: "secondary",
      stance: "context",
      quote: null,
      publishedOn: "2019-06-24",
      accessedOn,
    },
    {
      title: "Russia’s oil tax maneuver to cost Belarus $400mn in 2020",
      url: "https://russiabusinesstoday.com/economy/russias-oil-tax-maneuver-to-cost-belarus-400mn-in-2020/",
      publisher: "Russia Business Today, with Interfax",
      kind: "secondary",
      stance: "refutes",
      quote: null,
      publishedOn: null,
      accessedOn,
    },
    {
      title: "Report on gas, sovereignty and the two presidents",
      url: "https://belarusfeed.com/gas-belarus-sovereignity-lukashenko-putin/",
      publisher: "BelarusFeed",
      kind: "secondary",
      stance: "context",
      quote: null,
      publishedOn: null,
      accessedOn,
    },
    {
      title: "Report on the BBC Russian Service’s estimate of the losses",
      url: "https://charter97.org/en/news/2021/9/13/436791",
      publisher: "Charter97, on the BBC Russian Service",
      kind: "secondary",
      stance: "context",
      quote: null,
      publishedOn: "2021-09-13",
      accessedOn,
    },
  ],
};

/** Returned to its author in the sample: it wants the terms of the loan. */
export const loan: SampleVerdict = {
  quote: "$1.5bn",
  statement: "Russia has agreed to lend Belarus 1.5 billion dollars",
  claimant: "",
  rating: "true",
  summary: "Both sides announced the loan of 1.5 billion dollars after the talks in Sochi on 14 September 2020.",
  rationale: "Reuters reported the loan from Sochi on the day of the talks [1].",
  wouldChange: "",
  reasonTags: [],
  sources: [
    {
      title: "Putin bestows $2 billion loan in gesture of support for Belarus leader Lukashenko",
      url: "https://www.straitstimes.com/world/europe/putin-bestows-2-billion-loan-in-gesture-of-support-for-belarus-leader-lukashenko",
      publisher: "The Straits Times, with Reuters",
      kind: "secondary",
      stance: "supports",
      quote: null,
      publishedOn: "2020-09-14",
      accessedOn,
    },
  ],
};

/** A count of the police; begun and not finished in the sample. */
export const detained = {
  quote: "774 people",
  statement: "Police detained 774 people across Belarus on Sunday 13 September 2020",
  claimant: "Interior ministry of Belarus",
  source: {
    title: "Putin bestows $1.5 billion loan after Belarus leader seeks help",
    url: "https://devdiscourse.com/article/politics/1211509-putin-bestows-15-billion-loan-after-belarus-leader-seeks-help",
    publisher: "Devdiscourse, with Reuters",
    kind: "secondary",
    stance: "supports",
    quote: null,
    publishedOn: "2020-09-14",
    accessedOn,
  } satisfies SampleSource,
} as const;
