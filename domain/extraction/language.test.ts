import { describe, expect, it } from "vitest";
import { detectLanguage } from "./language";

describe("detectLanguage", () => {
  it.each([
    [
      "en",
      "The council spent four million on a bridge that was never opened, and the ministry refused to say who had signed the contract.",
    ],
    [
      "de",
      "Der Stadtrat hat vier Millionen für eine Brücke ausgegeben, die nie eröffnet wurde, und das Ministerium wollte nicht sagen, wer unterschrieben hat.",
    ],
    [
      "be",
      "Гарадскі савет выдаткаваў чатыры мільёны на мост, які так і не адкрылі, і міністэрства не захацела казаць, хто падпісаў дагавор, як паведамілі ўлады.",
    ],
    [
      "ru",
      "Городской совет потратил четыре миллиона на мост, который так и не открыли, и министерство не захотело говорить, кто подписал договор.",
    ],
    [
      "ar",
      "أنفق مجلس المدينة أربعة ملايين على جسر لم يفتح قط، ورفضت الوزارة أن تقول من وقع العقد، بحسب ما قاله الناطق باسمها يوم الاثنين.",
    ],
  ])("tells %s", (language, text) => {
    expect(detectLanguage(text)).toMatch(new RegExp(`^(?:${language}|arb)$`, "u"));
  });

  it("says nothing of a text that is too short or has no letters", () => {
    expect(detectLanguage("Bonjour.")).toBeNull();
    expect(detectLanguage("1 2 3 4 5 6 7 8 9 ".repeat(20))).toBeNull();
  });
});
