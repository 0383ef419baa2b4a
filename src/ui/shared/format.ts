import { readSettings } from "../stores/settings.ts";
import { languageOf } from "./languages.ts";

const numberFormats = new Map<string, Intl.NumberFormat>();
const dateFormats = new Map<string, Intl.DateTimeFormat>();

function localeTag(): string {
  const { language, digits } = readSettings();
  const numbering = languageOf(language).dir === "rtl" ? digits : "latn";
  return `${languageOf(language).intl}-u-ca-gregory-nu-${numbering}`;
}

/** Writes a number in the reader's language and chosen digits. */
export function formatNumber(value: number, options: Intl.NumberFormatOptions = {}): string {
  const tag = localeTag();
  const key = `${tag} ${JSON.stringify(options)}`;
  const format = numberFormats.get(key) ?? new Intl.NumberFormat(tag, options);
  numberFormats.set(key, format);
  return format.format(value);
}

const ARABIC_ZERO = 0x0660;

/** Writes the digits of a case's text as the reader chose; a text that is not in a right-to-left script is left as it is. */
export function writeDigits(text: string): string {
  const { digits } = readSettings();
  if (digits !== "arab" || !/\p{Script=Arabic}/u.test(text)) return text;
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(ARABIC_ZERO + Number(digit)));
}

/** Writes a moment as date and time in the reader's language, digits and the Gregorian calendar. */
export function formatMoment(moment: string): string {
  return formatDate(moment, { dateStyle: "long", timeStyle: "short" });
}

/** Writes the day of a moment, as `formatMoment` does. */
export function formatDay(moment: string): string {
  return formatDate(moment, { dateStyle: "long" });
}

function formatDate(moment: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  const tag = localeTag();
  const key = `${tag} ${options.timeStyle ?? ""}`;
  const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(tag, options);
  dateFormats.set(key, format);
  return format.format(date);
}
