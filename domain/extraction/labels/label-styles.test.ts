import { describe, expect, it } from "vitest";
import { splitBlocks } from "@/domain/extraction/segmentation/blocks";

/** Each block with the name of who speaks it, "-" where nobody does. */
const spoken = (text: string) =>
  splitBlocks(text).map(
    ({ speaker, start, end }) =>
      `${speaker === undefined ? "-" : text.slice(speaker.start, speaker.end)}| ${text.slice(start, end)}`,
  );

/** A talk of two, each with the label that `label` gives; they speak by turns. */
function talk(label: (name: string, turn: number) => string, names = ["Jo Lind", "Al Roe"], between = "\n"): string {
  const said = ["It cost 4.2 million euros.", "We had three.", "Nobody told us.", "You had two letters."];
  return said.map((words, turn) => `${label(names[turn % names.length] ?? "", turn)}${words}`).join(between);
}

const read = (names = ["Jo Lind", "Al Roe"]) => [
  `${names[0]}| It cost 4.2 million euros.`,
  `${names[1]}| We had three.`,
  `${names[0]}| Nobody told us.`,
  `${names[1]}| You had two letters.`,
];

describe("styles of labels", () => {
  it.each<[string, (name: string, turn: number) => string]>([
    ["a colon", (name) => `${name}: `],
    ["a colon behind a no-break space", (name) => `${name.replace(" ", "\u00a0")}\u00a0: `],
    ["a wide colon", (name) => `${name}：`],
    ["a party in brackets", (name) => `${name} (Lab): `],
    ["an office", (name) => `${name}, mayor of Harbour: `],
    ["a time behind the name", (name, turn) => `${name}  0:0${turn}\n`],
    ["a long time behind the name", (name, turn) => `${name}\u00a0\u00a000:00:0${turn}.120\n`],
    ["a time in brackets behind the name", (name, turn) => `${name} [10:0${turn}]\n`],
    ["a time and a colon behind the name", (name, turn) => `${name} (00:0${turn}):\n`],
    ["a time before the name", (name, turn) => `00:0${turn} ${name}\n`],
    ["a time in brackets before the name and a colon", (name, turn) => `(0:0${turn}) ${name}: `],
    ["a long time before the name and a colon", (name, turn) => `[00:00:0${turn}] ${name}: `],
    ["a bare time before the name and a colon", (name, turn) => `0:0${turn} ${name}: `],
    ["a stretch of time before the name and a colon", (name, turn) => `[00:0${turn} --> 00:0${turn + 1}] ${name}: `],
    ["a time between the name and what is said", (name, turn) => `${name} 0:0${turn} `],
    ["a time above the name", (name, turn) => `00:00:0${turn}\n${name}\n`],
    ["a time under the name", (name, turn) => `${name}\n0:0${turn}\n`],
    ["a line of its own", (name) => `${name}\n`],
    ["a line of its own among blank ones", (name) => `${name}\n\n`],
    ["a line of its own and a constituency", (name) => `${name}\n(Harbour East) (Lab)\n`],
    ["a line of its own with a party", (name) => `${name} (Harbour East) (Lab)\n`],
    ["a heading", (name) => `## ${name}\n`],
    ["square brackets", (name) => `[${name}] `],
    ["square brackets and a colon", (name) => `[${name}]: `],
    ["square brackets and an office", (name) => `[${name}, Mayor] `],
    ["pointed brackets", (name) => `<${name}> `],
    ["a hyphen", (name) => `${name} - `],
    ["a dash", (name) => `${name} — `],
    ["a dash and a party", (name) => `${name} (Lab) – `],
    ["a voice", (name) => `<v ${name}>`],
    ["a voice of a class", (name) => `<v.loud ${name}>`],
    ["a sign of captions", (name) => `>> ${name}: `],
    ["bold letters and a colon", (name) => `**${name}**: `],
    ["a colon in bold letters", (name) => `**${name}:** `],
    ["bold letters", (name) => `**${name}** `],
    ["a bullet", (name) => `- ${name}: `],
    ["a cell", (name) => `${name}\t`],
    ["a cell behind a time", (name, turn) => `0:0${turn}\t${name}\t`],
    ["small letters", (name) => `${name.toLowerCase()}: `],
  ])("sees names by %s", (_, label) => {
    const found = spoken(talk(label)).map((line) => line.replaceAll("\u00a0", " "));
    expect(
      found.map((line) => line.replace(/^jo lind|^al roe/u, (name) => (name === "jo lind" ? "Jo Lind" : "Al Roe"))),
    ).toEqual(read());
  });

  it.each<[string, string[], (name: string) => string]>([
    ["capitals", ["JO LIND", "AL ROE"], (name) => `${name}: `],
    ["capitals and a dash", ["LIND", "ROE"], (name) => `${name} — `],
    ["capitals in brackets", ["LIND", "ROE"], (name) => `[${name}] `],
    ["a title and a full stop", ["Ms. LIND", "Mr. ROE"], (name) => `${name}. `],
    ["a title, a place and a full stop", ["Mrs. McCARTHY", "Mr. ROE"], (name) => `${name} of Ohio. `],
    ["a title in small letters and a full stop", ["Senator Lind", "Chairman Roe"], (name) => `    ${name}. `],
    ["a part and a full stop", ["The CHAIR", "Ms. Lind"], (name) => `${name}. `],
    ["an office and a full stop", ["The SPEAKER pro tempore", "Mr. ROE"], (name) => `${name}. `],
    ["Cyrillic", ["Марыя Дудзіч", "Алесь Рой"], (name) => `${name}: `],
    ["Cyrillic with times", ["Марыя Дудзіч", "Алесь Рой"], (name) => `${name}  0:03\n`],
    ["Greek on lines of their own", ["Μαρία Λάζου", "Νίκος Ρόης"], (name) => `${name}\n`],
    ["Arabic", ["أحمد منصور", "ليلى حداد"], (name) => `${name}: `],
    ["Chinese", ["李明", "王芳"], (name) => `${name}：`],
    ["Georgian", ["ნინო", "გია"], (name) => `${name}: `],
    ["particles", ["Petra van Damme", "Yusuf al-Amin"], (name) => `${name}: `],
    ["particles before full stops", ["Mrs. de la Cruz", "Mr. al-AMIN"], (name) => `${name}. `],
    ["numbers", ["Speaker 1", "Speaker 2"], (name) => `${name}  0:03\n`],
  ])("sees %s", (_, names, label) => {
    expect(spoken(talk(label, names))).toEqual(read(names));
  });

  it("reads cues with voices and without closing tags, numbers and timings", () => {
    const cues = talk(
      (name, turn) => `${turn + 1}\n00:00:0${turn}.000 --> 00:00:0${turn + 1}.000\n<v ${name}>`,
      undefined,
      "</v>\n\n",
    );
    expect(spoken(`WEBVTT\n\n${cues}`)).toEqual(read());
    const named = talk(
      (name, turn) => `${turn + 1}\n00:00:0${turn},000 --> 00:00:0${turn + 1},000\n${name}: `,
      undefined,
      "\n\n",
    );
    expect(spoken(named)).toEqual(read());
  });

  it("takes one style: what another labels is said, too", () => {
    const text = talk((name, turn) => `${name}  0:0${turn}\n`, undefined, "\nOne Thing: Nobody paid.\n");
    expect(spoken(text).slice(0, 3)).toEqual([...read().slice(0, 1), "Jo Lind| One Thing: Nobody paid.", read()[1]]);
    const shouted = `${talk((name) => `${name}: `, ["LIND", "ROE"])}\n${talk((name) => `${name}: `, ["LIND", "ROE"])}`;
    expect(spoken(`${shouted}\nMy Word: No.\nMy Word: No.\nLIND: Yes.`).at(-2)).toBe("ROE| My Word: No.");
  });

  it("goes on in paragraphs, and up to the end where nothing is told before the first", () => {
    const text = talk((name) => `${name}\n`, undefined, "\nAnd it rained.\n");
    expect(spoken(`${text}\nThat was all.`).at(-1)).toBe("Al Roe| That was all.");
    expect(spoken(text)[1]).toBe("Jo Lind| And it rained.");
  });

  it("takes somebody who speaks once for a speaker, and a heading for none", () => {
    const text = talk((name) => `${name}\n`);
    expect(spoken(`${text}\nMs Ode Marsh\nI paid.\nJo Lind\nNo.`).at(-2)).toBe("Ms Ode Marsh| I paid.");
    expect(spoken(`${text}\nHarbour Dues\nJo Lind\nNo.`).at(-1)).toBe("Jo Lind| No.");
  });

  it("knows that somebody else asks where one alone is named", () => {
    const asked = ["Who paid?", "How much?", "And who knew?", "What now?"];
    const text = asked.map((question, turn) => `${question}\nLind: We paid ${turn} million euros.`).join("\n");
    expect(spoken(text).slice(0, 4)).toEqual([
      "-| Who paid?",
      "Lind| We paid 0 million euros.",
      "-| How much?",
      "Lind| We paid 1 million euros.",
    ]);
  });

  it("knows that somebody else speaks where captions do not say who", () => {
    const text = `${talk((name) => `>> ${name}: `)}\n>> Who are you?\nJo Lind: I paid.`;
    expect(spoken(text).slice(-2)).toEqual([">>| Who are you?", "Jo Lind| I paid."]);
  });
});

describe("what labels nobody", () => {
  it.each([
    [
      "verses",
      "John 3:16\nFor God so loved the world.\nJohn 3:17\nFor God sent his son.\nLuke 2:11\nUnto you is born a child.",
    ],
    [
      "verses within lines",
      "Mark 1:4 John came baptizing.\nMark 1:5 All went out to him.\nLuke 2:1 In those days it was so.",
    ],
    [
      "a timetable",
      "09:00 Registration\nCoffee is served in the hall.\n10:15 Opening Address\nThe mayor speaks.\n11:00 Coffee Break\nIn the garden.",
    ],
    ["a time line", "10:15: Police arrive.\n10:40: The bridge is closed.\n11:05: Two are held."],
    ["a time line of days", "Monday: Two died.\nTuesday: It rained.\nMonday: Ten died.\nTuesday: It snowed."],
    [
      "dates in capitals",
      "MONDAY, MARCH 4: Two died.\nIt rained.\nTUESDAY, MARCH 5: Ten died.\nMONDAY, MARCH 4: It snowed.",
    ],
    ["months", "MARCH 2020: Two died.\nAPRIL 2020: Ten died.\nMARCH 2020: None."],
    ["a menu", "Soup - 4 euros\nGrilled Fish - 12 euros\nSoup - 5 euros\nIce Cream - 3 euros"],
    ["a menu with colons", "Starter: Soup\nMain: Fish\nStarter: Salad\nMain: Beef"],
    [
      "a recipe",
      "Serves: 4\nIngredients: Flour, salt.\nMethod: Mix it.\nTip: Use butter.\nIngredients: Milk.\nMethod: Boil it.",
    ],
    ["records", "Name: Lind\nAge: 40\nName: Roe\nAge: 30"],
    ["records of another kind", "Make: Skoda\nEngine: 1.4\nMake: Fiat\nEngine: 1.2"],
    ["notes", "Note: Prices rose.\nIt rained.\nNote: Prices fell.\nUpdate: They rose.\nUpdate: They fell."],
    ["sources", "Source: Office of Statistics.\nIt rained.\nSource: Bank of Vell."],
    ["headlines of one matter", "Budget 2024: What we know\nIt rained.\nBudget 2024: Who pays\nBudget 2024: The cuts"],
    [
      "headlines that stand twice",
      "Lind Talks: How to pay people\nIt rained.\nLind Talks: How to pay people\nIt snowed.",
    ],
    [
      "headlines of two",
      "OBAMA: The Bank Should Act\nIt rained.\nREUTERS: Stocks Fall\nOBAMA: Yes We Can\nREUTERS: Stocks Rise",
    ],
    [
      "news from places",
      "LONDON: Police held two men on Monday.\nPARIS: The mayor left the city.\nLONDON: Shares fell by a tenth.",
    ],
    ["parts of a plan", "Option A: The road is closed.\nOption B: The bridge is built.\nOption A: It costs ten."],
    ["datelines with dashes", "MINSK — Ten died.\nIt rained.\nVELL — Two died.\nTARN — Nobody died."],
    [
      "subheadings",
      "The Money\nIt cost ten.\nThe People\nNobody paid.\nThe Law\nIt was broken.\nThe End\nAll went home.",
    ],
    [
      "captions",
      "Getty Images\nThe quay in May.\nReuters\nThe mayor in June.\nGetty Images\nThe town.\nReuters\nThe sea.",
    ],
    ["stage directions", "[Applause] They rose.\n[Laughter] They sat.\n[Applause] They left.\n[Music] They danced."],
    ["footnotes", "[1] Lind, 2010.\n[2] Roe, 2012.\n[3] Lind, 2014."],
    ["citations", "[Lind 2010] The quay, Vell.\n[Roe 2012] The town, Vell."],
    [
      "two sentences with colons",
      "One thing is clear: nobody paid.\nAnother is not: why.\nOne thing is sure: it rained.",
    ],
    ["a table of numbers", "Minsk\t45\nVell\t12\nMinsk\t40\nVell\t10"],
    ["buttons", "Share\nIt cost ten.\nCopy Link\nIt rained.\nShare\nIt snowed.\nCopy Link\nIt froze."],
    ["abbreviations at the start", "The End. It rained.\nNo. It snowed.\nSt. Mary lost. It froze."],
  ])("is so in %s", (_, text) => {
    expect(spoken(text).filter((line) => !line.startsWith("-|"))).toEqual([]);
  });
});
