import { describe, expect, it } from "vitest";
import { findDates } from "./find-dates";

/** A Monday. */
const PUBLISHED = "2020-09-14";

function read(text: string, publishedOn?: string) {
  return findDates(text, publishedOn).map(({ exact, kind, isRelative, resolved }) => [
    exact,
    kind,
    isRelative,
    resolved === null ? null : `${resolved.from}/${resolved.to}`,
  ]);
}

const year = (number: number) => `${number}-01-01/${number}-12-31`;
const day = (date: string) => `${date}/${date}`;

describe("dates that stand for themselves", () => {
  it.each([
    ["It fell in 2014.", "in 2014", "year", year(2014)],
    ["The 2014 protests grew.", "2014", "year", year(2014)],
    ["It ends by 2030.", "2030", "year", year(2030)],
    ["It burnt in 1812.", "in 1812", "year", year(1812)],
    ["the year 1066", "the year 1066", "year", year(1066)],
    ["early 2020", "early 2020", "year", year(2020)],
    ["late in 2019", "late in 2019", "year", year(2019)],
    ["at the end of 2019", "at the end of 2019", "year", year(2019)],
    ["from 2014 to 2019", "from 2014 to 2019", "range", "2014-01-01/2019-12-31"],
    ["between 2014 and 2019", "between 2014 and 2019", "range", "2014-01-01/2019-12-31"],
    ["2014–2019", "2014–2019", "range", "2014-01-01/2019-12-31"],
    ["in 2019-20", "in 2019-20", "range", "2019-01-01/2020-12-31"],
    ["1999-00", "1999-00", "range", "1999-01-01/2000-12-31"],
    ["in 2023/24", "in 2023/24", "range", "2023-01-01/2024-12-31"],
    ["FY2023/24", "FY2023/24", "fiscal year", "2023-01-01/2024-12-31"],
    ["the financial year 2023/24", "financial year 2023/24", "fiscal year", "2023-01-01/2024-12-31"],
    ["fiscal 2024", "fiscal 2024", "fiscal year", null],
    ["FY24", "FY24", "fiscal year", null],
    ["in the 1990s", "in the 1990s", "decade", "1990-01-01/1999-12-31"],
    ["the ’90s", "the ’90s", "decade", "1990-01-01/1999-12-31"],
    ["the nineties", "the nineties", "decade", "1990-01-01/1999-12-31"],
    ["mid-1990s", "mid-1990s", "decade", "1990-01-01/1999-12-31"],
    ["in the 19th century", "in the 19th century", "century", "1801-01-01/1900-12-31"],
    ["the twenty-first century", "the twenty-first century", "century", "2001-01-01/2100-12-31"],
    ["May 12, 2024", "May 12, 2024", "day", day("2024-05-12")],
    ["on 12 May 2024", "on 12 May 2024", "day", day("2024-05-12")],
    ["on the 12th of May 2024", "on the 12th of May 2024", "day", day("2024-05-12")],
    ["On Sunday, 13 September 2020", "On Sunday, 13 September 2020", "day", day("2020-09-13")],
    ["Sept. 11, 2001", "Sept. 11, 2001", "day", day("2001-09-11")],
    ["2024-05-12", "2024-05-12", "day", day("2024-05-12")],
    ["25/12/2024", "25/12/2024", "day", day("2024-12-25")],
    ["12/25/2024", "12/25/2024", "day", day("2024-12-25")],
    ["05/05/2024", "05/05/2024", "day", day("2024-05-05")],
    ["12/05/2024", "12/05/2024", "day", null],
    ["12.05.2024", "12.05.2024", "day", null],
    ["31 February 2020", "31 February 2020", "day", null],
    ["12-14 May 2020", "12-14 May 2020", "range", "2020-05-12/2020-05-14"],
    ["on 12 and 13 May 2020", "on 12 and 13 May 2020", "range", "2020-05-12/2020-05-13"],
    ["5 May – 7 June 2020", "5 May – 7 June 2020", "range", "2020-05-05/2020-06-07"],
    ["30 November to 2 January 2020", "30 November to 2 January 2020", "range", "2019-11-30/2020-01-02"],
    ["in March 2020", "in March 2020", "month", "2020-03-01/2020-03-31"],
    ["in May of 2020", "in May of 2020", "month", "2020-05-01/2020-05-31"],
    ["from January to March 2020", "from January to March 2020", "range", "2020-01-01/2020-03-31"],
    ["from November to May 2020", "from November to May 2020", "range", "2019-11-01/2020-05-31"],
    ["in the first quarter of 2024", "in the first quarter of 2024", "quarter", "2024-01-01/2024-03-31"],
    ["third-quarter 2024", "third-quarter 2024", "quarter", "2024-07-01/2024-09-30"],
    ["Q1 2024", "Q1 2024", "quarter", "2024-01-01/2024-03-31"],
    ["the second half of 2019", "the second half of 2019", "half-year", "2019-07-01/2019-12-31"],
    ["the first nine months of 2019", "the first nine months of 2019", "range", "2019-01-01/2019-09-30"],
    ["the last three months of 2019", "the last three months of 2019", "range", "2019-10-01/2019-12-31"],
    ["in the summer of 2019", "in the summer of 2019", "season", null],
  ])("reads %j", (text, exact, kind, resolved) => {
    expect(read(text)).toEqual([[exact, kind, false, resolved]]);
    expect(read(text, PUBLISHED)).toEqual([[exact, kind, false, resolved]]);
  });
});

describe("dates that are reckoned from publication", () => {
  it.each([
    ["He spoke on Sunday.", "on Sunday", "weekday", day("2020-09-13")],
    ["He spoke on Monday.", "on Monday", "weekday", day("2020-09-14")],
    ["He spoke on Tuesday night.", "on Tuesday night", "weekday", day("2020-09-08")],
    ["He spoke last Sunday.", "last Sunday", "weekday", day("2020-09-13")],
    ["He spoke last Monday.", "last Monday", "weekday", day("2020-09-07")],
    ["It opens next Sunday.", "next Sunday", "weekday", day("2020-09-20")],
    ["It opens next Monday.", "next Monday", "weekday", day("2020-09-21")],
    ["It opens this Friday.", "this Friday", "weekday", day("2020-09-18")],
    ["It will open on Sunday.", "on Sunday", "weekday", day("2020-09-20")],
    ["It’ll open on Sunday.", "on Sunday", "weekday", day("2020-09-20")],
    ["It won’t open on Sunday.", "on Sunday", "weekday", day("2020-09-20")],
    ["It is due to open on Sunday.", "on Sunday", "weekday", day("2020-09-20")],
    ["It plans to open on Sunday.", "on Sunday", "weekday", day("2020-09-20")],
    ["It will open on Monday.", "on Monday", "weekday", day("2020-09-14")],
    ["On Sunday the court will sit.", "On Sunday", "weekday", day("2020-09-20")],
    ["It will open, he said on Sunday.", "on Sunday", "weekday", day("2020-09-13")],
    ["The man who will go said on Sunday no.", "on Sunday", "weekday", day("2020-09-13")],
    ["It will open. It fell on Sunday.", "on Sunday", "weekday", day("2020-09-13")],
    ["It was due to open on Sunday.", "on Sunday", "weekday", day("2020-09-13")],
    ["yesterday", "yesterday", "day", day("2020-09-13")],
    ["tonight", "tonight", "day", day("2020-09-14")],
    ["last night", "last night", "day", day("2020-09-13")],
    ["this morning", "this morning", "day", day("2020-09-14")],
    ["tomorrow", "tomorrow", "day", day("2020-09-15")],
    ["this week", "this week", "week", "2020-09-14/2020-09-20"],
    ["last week", "last week", "week", "2020-09-07/2020-09-13"],
    ["last month", "last month", "month", "2020-08-01/2020-08-31"],
    ["next month", "next month", "month", "2020-10-01/2020-10-31"],
    ["last year", "last year", "year", year(2019)],
    ["late last year", "late last year", "year", year(2019)],
    ["last century", "last century", "century", "1901-01-01/2000-12-31"],
    ["last weekend", "last weekend", "weekend", "2020-09-12/2020-09-13"],
    ["over the weekend", "over the weekend", "weekend", "2020-09-12/2020-09-13"],
    ["It will open at the weekend", "at the weekend", "weekend", "2020-09-19/2020-09-20"],
    ["ten days ago", "ten days ago", "day", day("2020-09-04")],
    ["two weeks ago", "two weeks ago", "week", "2020-08-31/2020-09-06"],
    ["a fortnight ago", "a fortnight ago", "week", "2020-08-31/2020-09-06"],
    ["a year ago", "a year ago", "year", year(2019)],
    ["20 years ago", "20 years ago", "year", year(2000)],
    ["earlier this year", "earlier this year", "range", "2020-01-01/2020-09-14"],
    ["later this year", "later this year", "range", "2020-09-14/2020-12-31"],
    ["so far this month", "so far this month", "range", "2020-09-01/2020-09-14"],
    ["in the past month", "in the past month", "range", "2020-08-14/2020-09-14"],
    ["over the past two decades", "over the past two decades", "range", "2000-09-14/2020-09-14"],
    ["in the last five years", "in the last five years", "range", "2015-09-14/2020-09-14"],
    ["for the past year", "for the past year", "range", "2019-09-14/2020-09-14"],
    ["over the next 18 months", "over the next 18 months", "range", "2020-09-14/2022-03-14"],
    ["It will open in two weeks", "in two weeks", "week", "2020-09-28/2020-10-04"],
    ["since 2019", "since 2019", "range", "2019-01-01/2020-09-14"],
    ["since last year", "since last year", "range", "2019-01-01/2020-09-14"],
    ["since the 1990s", "since the 1990s", "range", "1990-01-01/2020-09-14"],
    ["since March", "since March", "range", "2020-03-01/2020-09-14"],
    ["since Friday", "since Friday", "range", "2020-09-11/2020-09-14"],
    ["since late 2018", "since late 2018", "range", "2018-01-01/2020-09-14"],
    ["in March", "in March", "month", "2020-03-01/2020-03-31"],
    ["in December", "in December", "month", "2019-12-01/2019-12-31"],
    ["in October", "in October", "month", "2020-10-01/2020-10-31"],
    ["It will open in March", "in March", "month", "2021-03-01/2021-03-31"],
    ["last May", "last May", "month", "2020-05-01/2020-05-31"],
    ["last November", "last November", "month", "2019-11-01/2019-11-30"],
    ["next March", "next March", "month", "2021-03-01/2021-03-31"],
    ["in March last year", "in March last year", "month", "2019-03-01/2019-03-31"],
    ["on 12 May", "on 12 May", "day", day("2020-05-12")],
    ["on 12 November", "on 12 November", "day", day("2020-11-12")],
    ["It will open on 12 May", "on 12 May", "day", day("2021-05-12")],
    ["on May 12th", "on May 12th", "day", day("2020-05-12")],
    ["Friday 13 September", "Friday 13 September", "day", day("2019-09-13")],
    ["between March and May", "between March and May", "range", "2020-03-01/2020-05-31"],
    ["from Monday to Friday", "from Monday to Friday", "range", "2020-09-07/2020-09-11"],
    ["in the first quarter", "in the first quarter", "quarter", "2020-01-01/2020-03-31"],
    ["in the fourth quarter", "in the fourth quarter", "quarter", "2019-10-01/2019-12-31"],
    ["the last quarter", "the last quarter", "quarter", "2020-04-01/2020-06-30"],
    ["the third quarter of last year", "the third quarter of last year", "quarter", "2019-07-01/2019-09-30"],
    ["in the first half of the year", "in the first half of the year", "half-year", "2020-01-01/2020-06-30"],
    ["the first six months of this year", "the first six months of this year", "range", "2020-01-01/2020-06-30"],
  ])("reads %j", (text, exact, kind, resolved) => {
    expect(read(text, PUBLISHED)).toEqual([[exact, kind, true, resolved]]);
    expect(read(text)).toEqual([[exact, kind, true, null]]);
    expect(read(text, "2020-02-30")).toEqual([[exact, kind, true, null]]);
  });

  it.each([
    ["the next day", "day"],
    ["the same month", "month"],
    ["the previous year", "year"],
    ["a year earlier", "year"],
    ["three days later", "day"],
    ["a few years ago", "range"],
    ["decades ago", "range"],
    ["recent years", "range"],
    ["the coming weeks", "range"],
    ["the last few years", "range"],
    ["last summer", "season"],
  ])("leaves %j open", (text, kind) => {
    expect(read(text, PUBLISHED)).toEqual([[text, kind, true, null]]);
  });

  it("leaves open what lies before the first of all years", () => {
    expect(read("a thousand centuries ago", PUBLISHED)).toEqual([["a thousand centuries ago", "century", true, null]]);
  });

  it("leaves open how much longer ago it was than said", () => {
    expect(read("more than two years ago", PUBLISHED)).toEqual([["two years ago", "range", true, null]]);
  });
});

describe("what is no date", () => {
  it.each([
    "You may march on; March on, he may say.",
    "May said no, and Ms May left with April Jones and Mr August.",
    "You may 12 times; the first May government.",
    "2000 people, 2000 soldiers and more than 2000 jobs",
    "Resolution 1701, room 2014 and $2000 or 2019 euros",
    "1500 men and the 1812 overture",
    "on Sundays, on a Sunday, every Monday, Good Friday, Black Friday and the Sunday Times",
    "https://example.org/2019/05/12/x",
    "the 5th man, 12 apples and 3.5 weeks",
    "for two weeks, in three months and within a year",
    "It is expected to last two weeks.",
    "the second, the first half and a third quarter",
    "sunday and monday",
    "12,2014 and 20145",
  ])("finds none in %j", (text) => {
    expect(findDates(text, PUBLISHED).map(({ exact }) => exact)).toEqual([]);
  });

  it("tells a day from those who are counted", () => {
    expect(findDates("In May 20 people died.").map(({ exact }) => exact)).toEqual(["In May"]);
  });

  it("reads the month behind a preposition, with a capital", () => {
    expect(findDates("He may come in May, or march in March.").map(({ exact }) => exact)).toEqual([
      "in May",
      "in March",
    ]);
  });
});

describe("findDates", () => {
  const statement =
    "On Sunday the levy rose; since 2019, in the first quarter of 2024 and\ntwo weeks ago, May 12, 2024.";

  it.each([
    ["", ""],
    ["👍👩‍💻 ", " 😀"],
    ["Київ. Москва: ", " — Россия"],
    ["e\u0301te\u0301 ", "\u200d"],
    ["\ud83d ", " \ude00"],
    ["\n\n", "\n\n"],
  ])("gives exact offsets between %j and %j", (before, after) => {
    const text = `${before}${statement}${after}`;
    const found = findDates(text, PUBLISHED);
    expect(found.map(({ exact }) => exact)).toEqual([
      ...["On Sunday", "since 2019", "in the first quarter of 2024", "two weeks ago", "May 12, 2024"],
    ]);
    for (const { start, end, exact } of found) expect(text.slice(start, end)).toBe(exact);
  });

  const REPEATED = 80_000;

  it.each(["Monday ", "in 2014 ", "from 2014 to 2019 ", "12 May ", "two weeks ago "])(
    "finds as many as there are repetitions of %j",
    (part) => {
      const count = Math.floor(REPEATED / part.length);
      expect(findDates(part.repeat(count), PUBLISHED)).toHaveLength(count);
    },
  );

  it.each(["1 ", "1/", "2014-", "from May to ", "the first ", "since ", "in the past ", "will ", " ", "a"])(
    "ends on 80 KB of %j and finds next to nothing",
    (part) => {
      expect(findDates(part.repeat(REPEATED / part.length), PUBLISHED).length).toBeLessThanOrEqual(2);
    },
  );
});
