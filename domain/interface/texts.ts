import { IntlMessageFormat } from "intl-messageformat";
import { formatDay } from "@/domain/calendar-day";
import type { Locale } from "./locale";
import be from "./messages/be.json";
import en from "./messages/en.json";
import ru from "./messages/ru.json";

/** English is complete, and names what there is to say; a test holds the others to it. */
export type MessageKey = keyof typeof en;

export type Messages = Readonly<Record<MessageKey, string>>;

export const messagesIn: Record<Locale, Messages> = { en, be, ru };

type Value = string | number;

/** The texts of the interface in one language, with its numbers and days. Messages are ICU MessageFormat. */
export interface Texts {
  locale: Locale;
  /** A text; `values` fill its places. Throws where one is missing, which is a bug. */
  say(key: MessageKey, values?: Readonly<Record<string, Value>>): string;
  /** A text as the parts around the values, in their order, for values that are more than words. */
  parts<T>(key: MessageKey, values: Readonly<Record<string, T | Value>>): (string | T)[];
  number(value: number): string;
  /** A day: an instant counts in UTC, a text is YYYY-MM-DD. */
  day(date: Date | string): string;
}

/** The texts in a language. Made once each. */
export function textsIn(locale: Locale): Texts {
  const made = texts.get(locale) ?? makeTexts(locale);
  texts.set(locale, made);
  return made;
}

const texts = new Map<Locale, Texts>();

function makeTexts(locale: Locale): Texts {
  const messages = messagesIn[locale];
  const formats = new Map<MessageKey, IntlMessageFormat>();
  const numbers = new Intl.NumberFormat(locale);
  const days = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  function formatOf(key: MessageKey): IntlMessageFormat {
    const format = formats.get(key) ?? new IntlMessageFormat(messages[key], locale, undefined, { ignoreTag: true });
    formats.set(key, format);
    return format;
  }
  return {
    locale,
    say: (key, values) => (values === undefined ? messages[key] : String(formatOf(key).format(values))),
    parts<T>(key: MessageKey, values: Readonly<Record<string, T | Value>>) {
      const formatted = formatOf(key).format<T>(values);
      return Array.isArray(formatted) ? formatted : [formatted];
    },
    number: (value) => numbers.format(value),
    day: (date) => formatDay(date, days),
  };
}
