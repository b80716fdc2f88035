import { describe, expect, it } from "vitest";
import { splitSentences } from "./sentences";

const split = (text: string) => splitSentences(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

describe("splitSentences", () => {
  it.each([
    ["titles", ["Mr. Brown met Dr. Hall.", "Gen. Smith left.", "The hon. Lady is right."]],
    ["initials", ["J. K. Dalton and George W. Bush spoke.", "Nobody listened."]],
    ["countries", ["The U.S. Senate voted.", "He lives in the U.S.", "He left in May."]],
    ["the clock", ["It began at 6 p.m. Wednesday.", "It ended at 9 a.m.", "Nobody came."]],
    ["months", ["It was signed on Jan. 5 in Minsk.", "It ended in Sept.", "Few noticed."]],
    ["numbers", ["It cost $10bn in 2.5 years, No. 1 on the list.", "Version 3.10 was out."]],
    ["companies", ["Norvik Inc. Chairman Li resigned.", "He ran Norvik Inc.", "The firm closed."]],
    ["inner abbreviations", ["Brown v. Board, i.e. the case, e.g. Smith vs. Jones.", "It ended."]],
    ["ellipses", ["He waited... and left.", "He waited…", "Then he left."]],
    ["marks in a row", ["What?!", "Really!!!", "Yes."]],
    ["closing quotation marks", ["“It is over.”", "She left.", '"Yes."', "(He nodded.)", "Done."]],
    ["speech tags", ["“Who paid?” he asked.", "“Who paid?” Mr Brown asked.", "“No!” said Ann."]],
    ["a question that ends", ["“Who paid?”", "The mayor left in 2019."]],
    ["speech of several sentences", ["“I left.", "She stayed,” he said."]],
    ["web addresses", ["See example.org for more.", "It is free."]],
    ["Cyrillic", ["А. С. Пушкин родился в Москве.", "Он писал."]],
    ["Arabic", ["هل جاء؟", "نعم جاء."]],
    ["emoji", ["We won!", "🎉 They lost."]],
    ["numbers that open", ["It closed.", "340 people lost their jobs."]],
    ["titles of many kinds", ["Lt. Gen. Hall, Sen. Roe and Fr. Lopez met Msgr. Brown.", "Det. Sgt. Lee left."]],
    ["letters that stand for themselves", ["There was no plan B.", "He could not tell an 8 from a B.", "Ann did."]],
    ["numbers of things", ["He lives at no. 10, p. 5 of the list.", "The answer is no.", "See fig. 3."]],
    ["the clock with zones and days", ["It is 6 p.m. GMT.", "At 5 p.m. London time, or 6 a.m. (1400 GMT), it ends."]],
    ["countries before common words", ["They left the U.S.", "Officials wept.", "U.S. Steel closed."]],
    ["ellipses before I", ["It was shut... I mean, to us.", "He left."]],
    ["numbered points within a line", ["1. The valves failed.", "2. The pumps did."]],
    ["notes", ["It ended.[12]", "Nobody came.[a][3]", "It rained."]],
    ["names with small first letters", ["It closed.", "eBay bought it.", "iPhones were sold."]],
    [
      "long speech tags",
      ["“Who paid?” asked Ann Brown.", "“Go!” Ann Brown shouted at the men.", "“No!” Mr Brown said on Monday."],
    ],
    ["what only looks like a speech tag", ["“Who paid?”", "The mayor said that she did not know."]],
    ["closing marks apart", ["“It is over. ”", "She left."]],
    ["emoji and invisible signs that cling", ["We won!🎉👩‍💻", "They lost.\u200f", "He came.\u0301", "It rained."]],
    ["Russian abbreviations", ["Это стоит 5 руб. в г. Москве и т.д. и т.п.", "Он ушёл."]],
    ["brackets", ["He left (she stayed).", "(He nodded.)", "[He wept.]", "Then he left."]],
    ["marks of emphasis", ["**It is over.**", "_She left._", "Done."]],
  ])("survives %s", (_, sentences) => {
    expect(split(sentences.join(" "))).toEqual(sentences);
  });

  it("cuts Chinese and Japanese without spaces", () => {
    expect(split("他走了。她说:“好。”你呢？")).toEqual(["他走了。", "她说:“好。”", "你呢？"]);
  });

  it("cuts where a space was lost, but not in addresses and abbreviations", () => {
    expect(split("It ended.Nobody was charged.“Why?”Ann asked. See www.courier.Example, e.g.The end, St.Ann.")).toEqual(
      [...["It ended.", "Nobody was charged.", "“Why?”Ann asked.", "See www.courier.Example, e.g.The end, St.Ann."]],
    );
  });

  it("stays within its range and reads a line break as a space", () => {
    const text = "Skip me. One two\nthree. Four. Skip me.";
    const found = splitSentences(text, 9, 29).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(["One two\nthree.", "Four."]);
  });

  it("leaves nothing but white space between sentences", () => {
    const text = "A b.  C d!\u00a0“E f?” G h… I j";
    let covered = 0;
    for (const { start, end } of splitSentences(text, 0, text.length)) {
      expect(text.slice(covered, start).trim()).toBe("");
      covered = end;
    }
    expect(covered).toBe(text.length);
  });
});
