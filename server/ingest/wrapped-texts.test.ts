import { describe, expect, it } from "vitest";
import { readPasted } from "./pasted-text";

/** How a text reads with its lines joined; "unasked" where nobody is asked, since nothing would change. */
async function read(text: string, way: "joined" | "mended"): Promise<string> {
  if ((await readPasted(text, "")).ok) return "unasked";
  const reading = await readPasted(text, way);
  return reading.ok ? reading.value.text : reading.refusal.message;
}

/** One paragraph a list, its lines as they are pasted. */
const lines = (...all: string[]) => all.join("\n");

/** What was pasted, and how it reads with its words mended. */
type Case = [name: string, pasted: string, mended: string];

const wire: Case[] = [
  [
    "English wire copy, set in and without empty lines",
    lines(
      "   NORHAVEN (Wire) - The harbour of Norhaven handled 4.2 million tonnes of",
      "goods in 2024, a third more than the year before, its director said on",
      "Monday.",
      "   She added that the new quay had cost the town 87 million euros, and that",
      "low-income families would pay nothing.",
    ),
    lines(
      "   NORHAVEN (Wire) - The harbour of Norhaven handled 4.2 million tonnes of goods in 2024, a third more than the year before, its director said on Monday.",
      "   She added that the new quay had cost the town 87 million euros, and that low-income families would pay nothing.",
    ),
  ],
  [
    "English wire copy in capitals",
    lines(
      "THE HARBOUR OF NORHAVEN HANDLED 4.2 MILLION TONNES OF GOODS IN 2024, A",
      "THIRD MORE THAN THE YEAR BEFORE, ITS DIRECTOR SAID ON MONDAY, AND THE",
      "TOWN PAID 87 MILLION EUROS FOR ITS NEW QUAY.",
    ),
    "unasked",
  ],
  [
    "German wire copy",
    lines(
      "Der Hafen von Norhaven hat im Jahr 2024 rund 4,2 Millionen Tonnen Güter",
      "umgeschlagen, ein Drittel mehr als im Vorjahr. Das teilte die Direktorin am",
      "Montag mit. Der neue Kai habe die Stadt 87 Millionen Euro gekostet.",
    ),
    "Der Hafen von Norhaven hat im Jahr 2024 rund 4,2 Millionen Tonnen Güter umgeschlagen, ein Drittel mehr als im Vorjahr. Das teilte die Direktorin am Montag mit. Der neue Kai habe die Stadt 87 Millionen Euro gekostet.",
  ],
  [
    "Russian wire copy",
    lines(
      "Порт обработал в 2024 году 4,2 миллиона тонн грузов, на треть больше, чем",
      "годом ранее, сообщила его директор в понедельник. Новый причал обошёлся",
      "городу в 87 миллионов евро.",
    ),
    "Порт обработал в 2024 году 4,2 миллиона тонн грузов, на треть больше, чем годом ранее, сообщила его директор в понедельник. Новый причал обошёлся городу в 87 миллионов евро.",
  ],
  [
    "Arabic wire copy, whose script has no capitals",
    lines(
      "قال مدير الميناء يوم الاثنين إن الميناء استقبل أكثر من أربعة ملايين طن من",
      "البضائع خلال العام الماضي، أي بزيادة الثلث عن العام الذي سبقه، وإن الرصيف",
      "الجديد كلف المدينة سبعة وثمانين مليون يورو.",
    ),
    "قال مدير الميناء يوم الاثنين إن الميناء استقبل أكثر من أربعة ملايين طن من البضائع خلال العام الماضي، أي بزيادة الثلث عن العام الذي سبقه، وإن الرصيف الجديد كلف المدينة سبعة وثمانين مليون يورو.",
  ],
  [
    "Chinese, which sets no spaces, not around numbers either",
    lines(
      "市长周一表示，新码头耗资八千七百万欧元，比原计划高出百分之十五，引起了广泛的",
      "批评与议论，财政主管拒绝发表评论。记者多次询问均未得到答复，目前尚不清楚，",
      "2024年资金的来源是什么。",
      "市议会将于下周再次开会。",
    ),
    lines(
      "市长周一表示，新码头耗资八千七百万欧元，比原计划高出百分之十五，引起了广泛的批评与议论，财政主管拒绝发表评论。记者多次询问均未得到答复，目前尚不清楚，2024年资金的来源是什么。",
      "市议会将于下周再次开会。",
    ),
  ],
  [
    "Japanese",
    lines(
      "市長は月曜日、新しい岸壁に八千七百万ユーロかかったと述べ、当初の計画を",
      "十五パーセント上回ったことを認めた。財政責任者は「コメントを控える」と",
      "述べるにとどまった。",
    ),
    "市長は月曜日、新しい岸壁に八千七百万ユーロかかったと述べ、当初の計画を十五パーセント上回ったことを認めた。財政責任者は「コメントを控える」と述べるにとどまった。",
  ],
  [
    "Thai",
    lines(
      "นายกเทศมนตรีกล่าวเมื่อวันจันทร์ว่าท่าเรือใหม่มีค่าใช้จ่ายสูงกว่าที่วางแผนไว้มาก",
      "และยังไม่ชัดเจนว่าเงินทุนมาจากที่ใดเจ้าหน้าที่ฝ่ายการเงินปฏิเสธที่จะให้ความเห็น",
      "ในเรื่องนี้",
    ),
    "นายกเทศมนตรีกล่าวเมื่อวันจันทร์ว่าท่าเรือใหม่มีค่าใช้จ่ายสูงกว่าที่วางแผนไว้มากและยังไม่ชัดเจนว่าเงินทุนมาจากที่ใดเจ้าหน้าที่ฝ่ายการเงินปฏิเสธที่จะให้ความเห็นในเรื่องนี้",
  ],
  [
    "Korean, which sets spaces",
    lines(
      "시장은 월요일 새 부두에 팔천칠백만 유로가 들었으며 이는 당초 계획보다 십오 퍼센트",
      "많은 금액이라고 밝혔다. 재정 책임자는 이에 대한 언급을 거부했으며 자금의 출처는",
      "아직 분명하지 않다.",
    ),
    "시장은 월요일 새 부두에 팔천칠백만 유로가 들었으며 이는 당초 계획보다 십오 퍼센트 많은 금액이라고 밝혔다. 재정 책임자는 이에 대한 언급을 거부했으며 자금의 출처는 아직 분명하지 않다.",
  ],
];

const mailHead = lines(
  "The council met on Monday and spoke for three hours about the new quay,",
  "which has cost the town 87 million euros so far. Nobody could say where",
  "the money had come from.",
);
const mailHeadJoined =
  "The council met on Monday and spoke for three hours about the new quay, which has cost the town 87 million euros so far. Nobody could say where the money had come from.";

/** What is set by somebody, behind a mail that is wrapped at 72. */
const set: [name: string, part: string][] = [
  ["a quotation of a mail", "> You asked whether it cost as much as the council had been told when\n> it was begun."],
  [
    "a quotation of a quotation",
    ">> Who paid for it, then? Nobody at the town hall was able to tell us\n>> on Monday.\n> The state.",
  ],
  [
    "items with dashes",
    "- the quay, paid for by the town and by the state\n- the bridge over the river\n- the road to it",
  ],
  ["items with numbers", "1. The quay cost 87 million euros.\n2. The bridge cost 12 million euros.\n3. Nobody paid."],
  ["items with letters", "a) the quay was paid for by the town\nb) the bridge was paid for by the state\nc) the rest"],
  [
    "rows parted by tabs",
    "Year\tTonnes handled in the harbour\tCost\n2023\t3.1 million tonnes\t12 million\n2024\t4.2 million tonnes\t87 million",
  ],
  [
    "rows parted by spaces",
    "Year     Tonnes of goods handled     Share of the coast\n2024     4.2 million of tonnes       a third of them",
  ],
  [
    "a verse",
    "The ships go out, the ships come in,\nThe harbour lights are low,\nAnd nobody who waits for them\nWill ever come to know.",
  ],
  ["an address", "Town Hall of Norhaven\nHarbour Street 5\n12345 Norhaven"],
  [
    "a signature",
    "-- \nThe press office of the town of Norhaven and of its harbour company, who\ncan be reached at the town hall",
  ],
  [
    "labels with a colon",
    "MAYOR: It has cost us eighty-seven million euros, as we had been told.\nTREASURER: It has not. It has cost us much more than that.\nMAYOR: So it has.",
  ],
  [
    "names on lines of their own",
    "Ann Brown\nIt has cost us eighty-seven million euros, as was planned by the town.\nJo Lind\nIt has not.\nAnn Brown\nIt has cost what it cost.\nJo Lind\nSo they say.",
  ],
  [
    "times with names",
    "Ann Brown  0:03\nIt has cost us much.\nJo Lind  0:12\nIt has not cost us much at all.\nAnn Brown  0:31\nSo it has.",
  ],
  ["a heading in capitals", "WHAT THE NEW QUAY HAS COST THE TOWN AND WHO PAID FOR ALL OF IT IN MAY\nNobody knows."],
  ["a title", "What the New Quay Has Cost the Town of Norhaven and Who Paid for It\nNobody knows."],
  ["a rule", "Nobody knows.\n----------------------------------------------------------------------\nEverybody asks."],
  ["the end of a paragraph", "The quay is open.\nThe bridge is closed."],
];

const cut: Case[] = [
  [
    "a word that English has",
    "The govern-\nment paid 87 mil-\nlion euros for it.",
    "The government paid 87 million euros for it.",
  ],
  ["a soft hyphen", "The govern\u00ad\nment paid for the whole of it.", "The government paid for the whole of it."],
  ["U+2010", "The govern‐\nment paid for the whole of it.", "The government paid for the whole of it."],
  [
    "a non-breaking hyphen, which nobody sets within a word",
    "The govern‑\nment paid for the whole of it.",
    "The govern‑ment paid for the whole of it.",
  ],
  ["low-income", "Help for low-\nincome families was cut by half.", "Help for low-income families was cut by half."],
  [
    "re-elected",
    "The mayor was re-\nelected in May by a wide margin.",
    "The mayor was re-elected in May by a wide margin.",
  ],
  ["COVID-19", "Of COVID-\n19 nobody died in the town that year.", "Of COVID-19 nobody died in the town that year."],
  [
    "a range of money",
    "The repairs may cost €4-\n6 million, said the mayor.",
    "The repairs may cost €4-6 million, said the mayor.",
  ],
  [
    "a range of money with two signs",
    "The repairs may cost €4-\n€6 million, said the mayor.",
    "The repairs may cost €4-€6 million, said the mayor.",
  ],
  ["years", "In the years 2019-\n2024 it cost much more.", "In the years 2019-2024 it cost much more."],
  [
    "a place",
    "They came from Ivano-\nFrankivsk on Monday morning.",
    "They came from Ivano-Frankivsk on Monday morning.",
  ],
  ["NATO-led", "The NATO-\nled mission goes on in the town.", "The NATO-led mission goes on in the town."],
  ["day-to-day", "The day-to-\nday work goes on in the town hall.", "The day-to-day work goes on in the town hall."],
  [
    "a president",
    "The vice-presi-\ndent came to the town hall on Monday.",
    "The vice-president came to the town hall on Monday.",
  ],
  ["co-operation", "There was no co-\noperation with the town hall.", "There was no co-operation with the town hall."],
  [
    "what the text writes without",
    "Their cooperation ended.\n\nThere was no co-\noperation with the town.",
    "Their cooperation ended.\n\nThere was no cooperation with the town.",
  ],
  [
    "what the text writes with",
    "A well-known man came.\n\nIt is well-\nknown that the town paid.",
    "A well-known man came.\n\nIt is well-known that the town paid.",
  ],
  [
    "what the text writes with U+2011",
    "A re‑sent letter came.\n\nThe re-\nsent letter was lost.",
    "A re‑sent letter came.\n\nThe re-sent letter was lost.",
  ],
  [
    "a word of the text’s own",
    "The Norhavenites paid for it.\n\nEvery Norhaven-\nite paid for it as well.",
    "The Norhavenites paid for it.\n\nEvery Norhavenite paid for it as well.",
  ],
  [
    "a hyphen that waits for its word",
    `${mailHead}\n\nIt was said that there had been much talk of it in all of the pre-\nand post-war years.`,
    `${mailHeadJoined}\n\nIt was said that there had been much talk of it in all of the pre- and post-war years.`,
  ],
  [
    "auto-, in German",
    "Das Geld wird den Familien auto-\nmatisch überwiesen, sagte die Ministerin.",
    "Das Geld wird den Familien auto-matisch überwiesen, sagte die Ministerin.",
  ],
  [
    "German",
    "Die Bundesregie-\nrung hat dafür in diesem Jahr viel Geld bezah-\nlen müssen. Die Bundesregierung bestreitet das.",
    "Die Bundesregierung hat dafür in diesem Jahr viel Geld bezahlen müssen. Die Bundesregierung bestreitet das.",
  ],
  [
    "German, before a capital",
    "Das ist in Nordrhein-\nWestfalen seit dem vergangenen Jahr so.",
    "Das ist in Nordrhein-Westfalen seit dem vergangenen Jahr so.",
  ],
  ["French", "Le gouverne-\nment a payé la moitié de cette somme.", "Le gouvernement a payé la moitié de cette somme."],
  [
    "French, a verb and its pronoun",
    "La ville a payé, dit-\nil, la moitié de cette somme.",
    "La ville a payé, dit-il, la moitié de cette somme.",
  ],
  ["Spanish", "El gobier-\nno pagó la mitad de todo el dinero.", "El gobierno pagó la mitad de todo el dinero."],
  ["Italian", "Il gover-\nno ha pagato la metà di questa somma.", "Il governo ha pagato la metà di questa somma."],
  [
    "Polish",
    "Nikt nie wie, kto zapłacił pienią-\ndze za ten most, powiedział burmistrz.",
    "Nikt nie wie, kto zapłacił pieniądze za ten most, powiedział burmistrz.",
  ],
  ["Russian", "Правитель-\nство заплатило за это половину суммы.", "Правительство заплатило за это половину суммы."],
  [
    "Russian, a particle",
    "Об этом говорил какой-\nто чиновник из мэрии города.",
    "Об этом говорил какой-то чиновник из мэрии города.",
  ],
  [
    "Russian, an adverb",
    "Он говорил об этом только по-\nрусски, хотя его не понимали.",
    "Он говорил об этом только по-русски, хотя его не понимали.",
  ],
  [
    "Ukrainian",
    "Ніхто не знає, хто заплатив гро-\nші за цей міст, сказав мер міста.",
    "Ніхто не знає, хто заплатив гроші за цей міст, сказав мер міста.",
  ],
  [
    "Belarusian, for which the text speaks alone",
    "Урад выдзеліў 87 мільёнаў.\n\nКажуць, што ўрад выдзе-\nліў больш, чым абя-\nцаў летась.",
    "Урад выдзеліў 87 мільёнаў.\n\nКажуць, што ўрад выдзеліў больш, чым абя-цаў летась.",
  ],
];

describe("a pasted text whose lines are broken", () => {
  it.each(wire)("is joined: %s", async (_, pasted, whole) => {
    expect(await read(pasted, "mended")).toBe(whole);
    expect(await read(pasted, "joined")).toBe(whole);
  });

  it.each(set)("keeps %s as it is set", async (_, part) => {
    expect(await read(`${mailHead}\n\n${part}`, "mended")).toBe(`${mailHeadJoined}\n\n${part}`);
    expect(await read(part, "mended")).toBe("unasked");
  });

  it.each(cut)("is mended where a line’s end cuts a word: %s", async (_, pasted, mended) => {
    expect(await read(pasted, "mended")).toBe(mended);
  });
});
