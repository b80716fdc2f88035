import { describe, expect, it } from "vitest";
import { splitBlocks } from "@/domain/extraction/segmentation/blocks";

/** Each block with the name of who speaks it, "-" where nobody does. */
const spoken = (text: string) =>
  splitBlocks(text).map(({ speaker }) => (speaker === undefined ? "-" : text.slice(speaker.start, speaker.end)));

describe("labels of records in other languages", () => {
  it.each<[string, string[], string[]]>([
    [
      "French offices in small letters",
      [
        "M. le président. On commence.",
        "Mme Anne Brun. C’est faux !",
        "M. Jo Lind, rapporteur. Non.",
        "M. le président. Merci.",
      ],
      ["M. le président", "Mme Anne Brun", "M. Jo Lind", "M. le président"],
    ],
    [
      "Spanish titles",
      ["El señor PRESIDENTE: Empezamos.", "La señora BLANCO RUIZ: No es verdad.", "El señor PRESIDENTE: Gracias."],
      ["El señor PRESIDENTE", "La señora BLANCO RUIZ", "El señor PRESIDENTE"],
    ],
    [
      "Spanish titles before a stop and a dash",
      ["Sr. Presidente (Lind).- Empezamos.", "Sra. Blanco.- No.", "Sr. Presidente (Lind).- Gracias."],
      ["Sr. Presidente", "Sra. Blanco", "Sr. Presidente"],
    ],
    [
      "names in capitals before a stop",
      ["PRESIDENTE. Prego.", "ANNA BIANCHI (PD-IDP). È costato troppo.", "PRESIDENTE. Grazie."],
      ["PRESIDENTE", "ANNA BIANCHI", "PRESIDENTE"],
    ],
    [
      "initials behind a name",
      ["Старшыня. Пачынаем.", "Ляўковіч І. А., фракцыя “Горад”. Дзякуй.", "Юшкевіч А.М.", "Чаму?", "Старшыня. Так."],
      ["Старшыня", "Ляўковіч І. А.", "Юшкевіч А.М.", "Старшыня"],
    ],
    [
      "members of parties who speak once",
      [
        "Präsident Karl Huber:",
        "Danke.",
        "Jo Roe (CDU/CSU):",
        "Das ist nicht wahr.",
        "Jens Holm (V): Nein.",
        "Präsident Karl Huber:",
        "Danke.",
      ],
      ["Präsident Karl Huber", "Jo Roe", "Jens Holm", "Präsident Karl Huber"],
    ],
    [
      "offices of many words",
      ["Poslankyně Eva Lisá: Ne.", "Předseda vlády ČR Jan Bílý: Ano.", "Poslankyně Eva Lisá: Kdo to zaplatil?"],
      ["Poslankyně Eva Lisá", "Předseda vlády ČR Jan Bílý", "Poslankyně Eva Lisá"],
    ],
    [
      "last names first",
      [
        "Predsedajúci: Prosím.",
        "Vlk, Peter, poslanec: Nie je to tak.",
        "Lišková, Anna, poslankyňa: Je.",
        "Predsedajúci: Ďakujem.",
      ],
      ["Predsedajúci", "Vlk, Peter", "Lišková, Anna", "Predsedajúci"],
    ],
    [
      "Hebrew marks within words",
      ['היו"ר דנה לוי:', "תודה.", "יוסי כהן (הליכוד):", "לא.", 'היו"ר דנה לוי:', "כן.", "יוסי כהן (הליכוד):", "לא."],
      ['היו"ר דנה לוי', "יוסי כהן", 'היו"ר דנה לוי', "יוסי כהן"],
    ],
    [
      "a colon and a dash",
      ["O Sr. Presidente: — Boa tarde.", "A Sr.ª Ana Branco (PS): — Não.", "O Sr. Presidente: — Obrigado."],
      ["O Sr. Presidente", "A Sr.ª Ana Branco", "O Sr. Presidente"],
    ],
    [
      "a stop and a dash",
      [
        "President. – We begin.",
        "Jo Lind (PPE). – I paid.",
        "Petra van Damme, in writing. – I did not.",
        "President. – Thank you.",
      ],
      ["President", "Jo Lind", "Petra van Damme", "President"],
    ],
    [
      "semicolons",
      [
        "Jo Lind; It cost 4.2 million euros.",
        "Al Roe; We had three.",
        "Jo Lind; Nobody told us.",
        "Al Roe; You had two.",
      ],
      ["Jo Lind", "Al Roe", "Jo Lind", "Al Roe"],
    ],
  ])("sees %s", (_, lines, speakers) => {
    expect(spoken(lines.join("\n"))).toEqual(speakers);
  });

  it("gives what the hall calls, and the counts of votes, to no speaker before it", () => {
    const text =
      "Иван Лис: Это так.\nИз зала: Нет!\nАнна Бык: Я против.\nПроголосовало за 24 чел.\nИван Лис: Я тоже.\n(Шум. – Бык [Город]: Нет!)\nАнна Бык: Да.";
    expect(spoken(text)).toEqual(["Иван Лис", "Из зала", "Анна Бык", "-", "Иван Лис", "-", "Анна Бык"]);
  });

  it.each([
    "Источник: архив.\nФото: Иван Лис.\nИсточник: пресса.\nФото: Анна Бык.",
    "M. Roux est venu. Il a payé.\nLe port est fermé.\nMme Brun a payé. Elle est partie.",
    "Лис И. О. Порты севера. М., 2001.\nБык А. Н. Порты юга. М., 2004.\nКот П. П. Набережные. М., 2010.",
    "PARIS. Rain fell.\nROME. Snow fell.\nBERLIN. The sun shone.",
    "Danke. – Das war es.\nDie Stadt zahlt. – So heißt es.\nDanke. – Ende.",
  ])("sees nobody speak in %j", (text) => {
    expect(new Set(spoken(text))).toEqual(new Set(["-"]));
  });
});
