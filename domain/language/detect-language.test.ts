import { describe, expect, it } from "vitest";
import { detectLanguage } from "./detect-language";

describe("detectLanguage", () => {
  it.each([
    ["be", "Летась на рамонт дарог выдаткавалі тры мільёны."],
    ["uk", "Торік на ремонт доріг витратили три мільйони."],
    ["ru", "В прошлом году на ремонт дорог потратили три миллиона."],
    ["bg", "Миналата година за ремонт на пътищата похарчиха три милиона."],
    ["mk", "Лани за поправка на патиштата потрошија три милиони."],
    ["sr", "Прошле године је на поправку путева потрошено три милиона."],
    ["sr-Latn", "Prošle godine je opština na puteve potrošila tri miliona evra."],
    ["hr", "Prošle godine je općina na ceste potrošila tri milijuna eura."],
    ["en", "Last year three million went on mending roads."],
    ["de", "Voriges Jahr kostete die Ausbesserung der Straßen drei Millionen."],
    ["nb", "I fjor brukte kommunen tre millioner på veiene."],
    ["da", "Sidste år brugte kommunen tre millioner på vejene."],
    ["vi", "Năm ngoái ba triệu được chi để sửa đường."],
    ["id", "Pemerintah mengatakan bahwa harga beras naik lima persen."],
    ["ar", "أنفقت البلدية العام الماضي ثلاثة ملايين على الطرق."],
    ["fa", "سال گذشته شهرداری سه میلیون برای جاده‌ها هزینه کرد."],
    ["ur", "پچھلے سال سڑکوں کی مرمت پر تیس لاکھ روپے خرچ ہوئے۔"],
    ["he", "בשנה שעברה הוצאו שלושה מיליון על תיקון כבישים."],
    ["el", "Πέρυσι ξοδεύτηκαν τρία εκατομμύρια για τους δρόμους."],
    ["kk", "Былтыр жолдарды жөндеуге үш миллион теңге жұмсалды, деді әкім."],
    ["ja", "昨年、道路の補修に三百万円が使われた。"],
    ["zh", "去年修路花费了三百万元人民币。"],
    ["ko", "지난해 도로 보수에 삼백만 원이 들었다."],
  ])("tells %s by one claim", (tag, claim) => {
    expect(detectLanguage(claim)?.tag).toBe(tag);
  });

  it.each(["", "Bonjour.", "1 2 3 4 5 6 7 8 9", "https://example.org/a-long-address-of-a-page", "— …", "Da je on."])(
    "says nothing of %j",
    (text) => {
      expect(detectLanguage(text)).toBeNull();
    },
  );

  it("is not sure of a text that is half in another script", () => {
    const mixed = "Министр сказал, что мост достроят. The minister said that the bridge would be finished soon.";
    expect(detectLanguage(mixed)?.sure ?? false).toBe(false);
  });

  it("is not sure by a letter that may be a foreign name’s", () => {
    expect(detectLanguage("Министр Зеленський сказал, что новость неверна.")?.sure ?? false).toBe(false);
  });

  it("hears what most of a long text is in, whatever it begins and ends with", () => {
    const english = "The council spent three million on roads that nobody uses. ";
    const german = "Der Stadtrat gab drei Millionen für Straßen aus, die niemand benutzt. ";
    expect(detectLanguage(english.repeat(5) + german.repeat(900) + english.repeat(5))).toEqual({
      tag: "de",
      sure: true,
    });
  });

  it("answers for hostile texts", () => {
    for (const text of [
      "a".repeat(1_000_000),
      "'a".repeat(500_000),
      "ў\u0301".repeat(300_000),
      "\ud800".repeat(100_000),
    ]) {
      expect(detectLanguage(text)).toBeNull();
    }
  });
});
