import type { CurrencyCode } from "./currency-code";
import { phraseMap } from "./phrases";

/**
 * A currency as it is named: a code, "dollar" where the text leaves open whose dollar, null where it leaves open whose
 * peso or krone. `isMinor` is true of the hundredth part of it.
 */
export type CurrencyName = { readonly code: CurrencyCode | "dollar" | null; readonly isMinor: boolean };

/** What a noun means by itself: "open" is money of an untold country, "none" need not be money at all. */
type Alone = CurrencyCode | "dollar" | "open" | "none";

/** Noun forms, what they mean alone, and what they mean behind the adjectives of a country. */
type CurrencyNoun = readonly [
  forms: string,
  alone: Alone,
  behind?: readonly (readonly [code: CurrencyCode, adjectives: string])[],
];

const NOUNS: readonly CurrencyNoun[] = [
  [
    "dollar, dollars",
    "dollar",
    [
      ["USD", "us, u s, american"],
      ["AUD", "australian, aussie"],
      ["CAD", "canadian"],
      ["HKD", "hong kong"],
      ["NZD", "new zealand"],
      ["SGD", "singapore, singaporean"],
      ["TWD", "taiwan, taiwanese, new taiwan"],
      ["JMD", "jamaican"],
      ["NAD", "namibian"],
      ["FJD", "fijian"],
    ],
  ],
  ["bucks", "dollar"],
  ["euro, euros", "EUR"],
  [
    "pound, pounds",
    "GBP",
    [
      ["GBP", "british"],
      ["EGP", "egyptian"],
      ["SYP", "syrian"],
      ["LBP", "lebanese"],
    ],
  ],
  ["pounds sterling, quid", "GBP"],
  ["yen", "JPY", [["JPY", "japanese"]]],
  ["yuan, renminbi, rmb", "CNY", [["CNY", "chinese"]]],
  [
    "rouble, roubles, ruble, rubles",
    "RUB",
    [
      ["RUB", "russian"],
      ["BYN", "belarusian, belarussian"],
    ],
  ],
  ["hryvnia, hryvnias, hryvnya, hryvnyas", "UAH", [["UAH", "ukrainian"]]],
  ["zloty, zlotys, zloties, zlotych, zł", "PLN", [["PLN", "polish"]]],
  [
    "rupee, rupees",
    "INR",
    [
      ["INR", "indian"],
      ["PKR", "pakistani, pakistan"],
      ["LKR", "sri lankan, sri lanka"],
      ["NPR", "nepalese, nepali"],
      ["MUR", "mauritian"],
    ],
  ],
  [
    "lira, liras",
    "TRY",
    [
      ["TRY", "turkish"],
      ["LBP", "lebanese"],
      ["SYP", "syrian"],
    ],
  ],
  ["franc, francs", "open", [["CHF", "swiss"]]],
  [
    "peso, pesos",
    "open",
    [
      ["MXN", "mexican"],
      ["ARS", "argentine, argentinian"],
      ["CLP", "chilean"],
      ["COP", "colombian"],
      ["PHP", "philippine"],
      ["CUP", "cuban"],
      ["UYU", "uruguayan"],
      ["DOP", "dominican"],
    ],
  ],
  [
    "krone, kroner, krona, kr",
    "open",
    [
      ["NOK", "norwegian"],
      ["DKK", "danish"],
      ["SEK", "swedish"],
      ["ISK", "icelandic"],
    ],
  ],
  ["kronor", "SEK", [["SEK", "swedish"]]],
  ["kronur", "ISK", [["ISK", "icelandic"]]],
  [
    "crown, crowns",
    "none",
    [
      ["NOK", "norwegian"],
      ["DKK", "danish"],
      ["SEK", "swedish"],
      ["CZK", "czech"],
    ],
  ],
  ["koruna, korunas, koruny, kč", "CZK", [["CZK", "czech"]]],
  ["forint, forints", "HUF", [["HUF", "hungarian"]]],
  [
    "lei",
    "RON",
    [
      ["RON", "romanian"],
      ["MDL", "moldovan"],
    ],
  ],
  ["lev, leva", "BGN", [["BGN", "bulgarian"]]],
  ["won", "none", [["KRW", "south korean, korean"]]],
  ["rand, rands", "ZAR", [["ZAR", "south african"]]],
  ["reais", "BRL", [["BRL", "brazilian"]]],
  ["real", "none", [["BRL", "brazilian"]]],
  ["soles", "none", [["PEN", "peruvian"]]],
  ["bolivars, bolívars, bolivares", "VES", [["VES", "venezuelan"]]],
  ["shekel, shekels", "ILS", [["ILS", "israeli"]]],
  [
    "dinar, dinars",
    "open",
    [
      ["KWD", "kuwaiti"],
      ["IQD", "iraqi"],
      ["JOD", "jordanian"],
      ["DZD", "algerian"],
      ["LYD", "libyan"],
      ["RSD", "serbian"],
      ["BHD", "bahraini"],
    ],
  ],
  [
    "dirham, dirhams",
    "open",
    [
      ["AED", "uae, emirati"],
      ["MAD", "moroccan"],
    ],
  ],
  [
    "riyal, riyals",
    "open",
    [
      ["SAR", "saudi"],
      ["QAR", "qatari"],
    ],
  ],
  [
    "rial, rials",
    "open",
    [
      ["IRR", "iranian"],
      ["OMR", "omani"],
      ["YER", "yemeni"],
    ],
  ],
  [
    "shilling, shillings",
    "open",
    [
      ["KES", "kenyan"],
      ["UGX", "ugandan"],
      ["TZS", "tanzanian"],
    ],
  ],
  ["kwacha", "open"],
  ["naira", "NGN", [["NGN", "nigerian"]]],
  ["cedi, cedis", "GHS", [["GHS", "ghanaian"]]],
  ["birr", "ETB", [["ETB", "ethiopian"]]],
  ["rupiah, rupiahs", "IDR", [["IDR", "indonesian"]]],
  ["ringgit", "MYR", [["MYR", "malaysian"]]],
  ["baht", "THB", [["THB", "thai"]]],
  ["dong", "VND", [["VND", "vietnamese"]]],
  ["taka", "BDT", [["BDT", "bangladeshi"]]],
  ["tenge", "KZT", [["KZT", "kazakh"]]],
  ["som, soms, soum, soums, sum", "none", [["UZS", "uzbek"]]],
  ["manat, manats", "AZN", [["AZN", "azerbaijani"]]],
  ["lari", "GEL", [["GEL", "georgian"]]],
  ["dram, drams", "none", [["AMD", "armenian"]]],
];

const MINOR_NOUNS: ReadonlyMap<string, CurrencyName> = phraseMap<CurrencyName>([
  [{ code: "dollar", isMinor: true }, "cent, cents"],
  [{ code: "USD", isMinor: true }, "us cents, u s cents"],
  [{ code: "EUR", isMinor: true }, "euro cent, euro cents, eurocents"],
  [{ code: "GBP", isMinor: true }, "penny, pence"],
  [{ code: "RUB", isMinor: true }, "kopeck, kopecks, kopek, kopeks"],
  [{ code: "INR", isMinor: true }, "paise"],
]);

function namesOf([forms, alone, behind = []]: CurrencyNoun): [string, CurrencyName][] {
  const nouns = forms.split(", ");
  const qualified = behind.flatMap(([code, adjectives]) =>
    adjectives
      .split(", ")
      .flatMap((adjective) =>
        nouns.map((noun): [string, CurrencyName] => [`${adjective} ${noun}`, { code, isMinor: false }]),
      ),
  );
  if (alone === "none") return qualified;
  const code = alone === "open" ? null : alone;
  return [...nouns.map((noun): [string, CurrencyName] => [noun, { code, isMinor: false }]), ...qualified];
}

/** Every name of a currency that stands behind its number: "roubles", "hong kong dollars", "u s cents", "kr". */
export const CURRENCY_NAMES: ReadonlyMap<string, CurrencyName> = new Map([...NOUNS.flatMap(namesOf), ...MINOR_NOUNS]);
