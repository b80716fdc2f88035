import type { NewArticle } from "@/features/articles/schema";

/**
 * The sample: an article of the project's own about public events of September 2020. Facts and figures are those of
 * the reports that scripts/sample/verdicts.ts names; the "$10bn" is the claim that the sample's verdict takes apart.
 */
export const sampleArticle = {
  title: "Belarus leader flies to Sochi as Minsk marches on",
  url: null,
  publisher: "Claimdesk sample",
  authors: [],
  publishedOn: "2020-09-14",
  modifiedOn: null,
  language: "en",
  text: `Alexander Lukashenko meets Vladimir Putin in Sochi on Monday, his first trip abroad since the presidential election of 9 August set off the largest protests Belarus has known.

Police detained 774 people across the country on Sunday, the interior ministry said. Reporters who followed the march through Minsk put the crowd at more than 100,000; The Times wrote of 150,000.

For years Mr Lukashenko kept his distance from the closer union that Moscow wants, a stand that has cost Belarus $10bn in oil subsidies by one account. Since 2019 Russia has been moving its oil tax from the border to the well, so that Belarusian refineries lose, step by step, the crude they used to buy free of export duty.

Mr Putin said in August that Russia had set up an auxiliary police force at Mr Lukashenko’s request. It would cross the border, he told state television, only if the protests turned violent, with cars and banks set on fire. There was no need for it yet, he added.

After the talks the two sides said that Russia would lend Belarus $1.5bn. Much of the money will go to pay back older debts to Moscow.

Sviatlana Tsikhanouskaya, who says that she won the vote, left for Lithuania in August. She wrote that any agreement signed in Sochi would have no legal force.

Minsk and Moscow signed a treaty on a union state in 1999, but a common currency and a common parliament have never come about.

The Kremlin hopes for a calm autumn, and nobody in Minsk expects one.
`,
} satisfies NewArticle;
