import { describe, expect, it } from "vitest";
import { chooseLanguage } from "./choose-language";

const english = "The council spent four million on a bridge that was never opened to the public.";
const german = "Der Stadtrat hat vier Millionen für eine Brücke ausgegeben, die nie eröffnet wurde.";
const russian = "Городской совет потратил четыре миллиона на мост, который так и не открыли.";
const serbian = "Opština je prošle godine potrošila četiri miliona evra na most koji nije otvoren za saobraćaj.";

describe("chooseLanguage", () => {
  it.each([
    ["en_US", english, "en-US"],
    ["EN", english, "en"],
    ["be-tarask", "Горад выдаткаваў на мост чатыры мільёны рублёў.", "be-tarask"],
    ["sr-RS", serbian, "sr-RS"],
    ["bs", serbian, "bs"],
    ["no", "I fjor brukte kommunen fire millioner på en bru som aldri ble åpnet.", "no"],
    // Nobody heard it, so nobody can say that it is not what the page says.
    ["pcm", english, "pcm"],
    ["fr", "Macron.", "fr"],
  ])("keeps the page’s word %s", (declared, text, tag) => {
    expect(chooseLanguage({ declared, text })).toEqual({ tag, from: "the page’s own word" });
  });

  it.each([
    ["de-DE", english, "en"],
    ["en", german, "de"],
    ["bg", russian, "ru"],
    ["pcm", russian, "ru"],
    ["sr-Cyrl", serbian, "sr-Latn"],
    ["{{ lang }}", german, "de"],
    ["x-default", russian, "ru"],
    [undefined, english, "en"],
  ])("hears the text where the page says %s", (declared, text, tag) => {
    expect(chooseLanguage({ ...(declared === undefined ? {} : { declared }), text })).toEqual({
      tag,
      from: "its text",
    });
  });

  it("says that nothing told it", () => {
    expect(chooseLanguage({ declared: "lang", text: "12 345" })).toEqual({ tag: "und", from: "neither could tell" });
    expect(chooseLanguage({ text: "OK." })).toEqual({ tag: "und", from: "neither could tell" });
  });
});
