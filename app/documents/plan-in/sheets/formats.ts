/** A number as its cell shows it, and the day that it stands for. */
export interface Shown {
  text: string;
  /** "YYYY-MM-DD" where a day is shown with its year. */
  date: string | null;
}

/** Formats that are known by their numbers alone. */
const known: Record<number, string> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "d/m/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm",
  19: "h:mm:ss",
  20: "h:mm",
  21: "h:mm:ss",
  22: "d/m/yyyy h:mm",
  37: "#,##0",
  38: "#,##0",
  39: "#,##0.00",
  40: "#,##0.00",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss",
};

/** Excel takes no longer ones. */
const longest = 255;

export const formatOf = (
  id: number,
  own: ReadonlyMap<number, string>,
): string => (own.get(id) ?? known[id] ?? "General").slice(0, longest);

/** A number of a cell as it is shown. */
export function shown(value: number, format: string, is1904: boolean): Shown {
  const section = sectionFor(value, format);
  const signs = section
    .replaceAll(/"[^"]*"|\\.|_.|\*./g, "")
    .replaceAll(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  const isTime = /[ymdhs]/i.test(signs) && !/general/i.test(signs);
  const asTime = isTime && time(value, signs.toLowerCase(), is1904);
  return asTime || { text: asNumber(value, section), date: null };
}

/** The part for its sign: positive; negative; zero. */
function sectionFor(value: number, format: string): string {
  const sections = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const [first = "", second, third] = sections;
  if (value < 0) return second ?? `-${first}`;
  return value === 0 ? (third ?? first) : first;
}

/** Fifteen digits are what a spreadsheet keeps: 1.1000000000000001 is 1.1. */
const plain = (value: number) => String(Number(value.toPrecision(15)));

const places = /[#0?][#0?,]*(?:\.[#0?]*)?/;

/** Digits, decimals, thousands and percent; what is finer stays plain. */
function asNumber(value: number, section: string): string {
  const bare = section
    .replaceAll(/_.|\*./g, "")
    .replaceAll(/\[\$([^-\]]*)[^\]]*\]/g, '"$1"')
    .replaceAll(/\[[^\]]*\]/g, "");
  const signs = bare.replaceAll(literals, "");
  if (/general|[@/e]/i.test(signs)) return plain(value);
  const scaled = Math.abs(value) * (signs.includes("%") ? 100 : 1);
  const number = withPlaces(scaled, places.exec(signs)?.[0] ?? "");
  const text = bare
    .split(literals)
    // By a function: "$" in a replacement has a meaning of its own.
    .map((part) => literal(part) ?? part.replace(places, () => number))
    .join("")
    .trim();
  return text === "" ? plain(value) : text;
}

const literals = /("[^"]*"|\\.)/g;

function literal(part: string): string | undefined {
  if (part.startsWith('"')) return part.slice(1, -1);
  return part.startsWith("\\") ? part.slice(1) : undefined;
}

function withPlaces(value: number, digits: string): string {
  const [whole = "", decimals = ""] = digits.split(".");
  const most = Math.min(decimals.length, 15);
  const least = decimals.replaceAll("#", "").length;
  const [integer = "0", rest = ""] = rounded(value, most).split(".");
  const padded = integer.padStart(whole.replaceAll(/[^0]/g, "").length, "0");
  const parted = whole.includes(",")
    ? padded.replaceAll(/\B(?=(\d{3})+$)/g, ",")
    : padded;
  const kept = rest.replace(/0+$/, "").padEnd(least, "0");
  return kept === "" ? parted : `${parted}.${kept}`;
}

/** As people round: 1.005 has no exact half in binary. */
function rounded(value: number, decimals: number): string {
  const shifted = Number(`${plain(value)}e${decimals}`);
  const isShifted = Number.isFinite(shifted);
  return (
    isShifted ? Number(`${Math.round(shifted)}e-${decimals}`) : value
  ).toFixed(decimals);
}

const day = 86_400_000;
const lastDay = 2_958_466;

/** A day, a month or a time in words that every reader takes alike. */
function time(value: number, signs: string, is1904: boolean): Shown | null {
  if (!(value >= 0 && value < lastDay)) return null;
  const minutes = Math.round(value * 1440);
  const hasDay = signs.includes("d");
  const hasTime = /[hs]/.test(signs);
  if (/\[[hms]/.test(signs) || (hasTime && !hasDay && !signs.includes("y"))) {
    return { text: clock(minutes), date: null };
  }
  const date = dateOf(Math.floor(minutes / 1440), is1904);
  if (!date) return null;
  const hasYear = signs.includes("y");
  const first = hasDay ? 0 : signs.includes("m") ? 1 : 2;
  // A year that is not shown is that of the typing, and nobody's word.
  const end = hasYear || first === 2 ? 3 : 2;
  const named = inWords(date).split(" ").slice(first, end).join(" ");
  const ofDay = minutes % 1440;
  return {
    text: hasTime && ofDay > 0 ? `${named} ${clock(ofDay)}` : named,
    date: hasDay && hasYear ? date : null,
  };
}

const months =
  "January February March April May June July August September October November December".split(
    " ",
  );

/** "1 April 2031" for "2031-04-01". */
export function inWords(date: string): string {
  const [year = "", month, day] = date.split("-");
  return `${Number(day)} ${months[Number(month) - 1] ?? ""} ${year}`;
}

const clock = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");

/** Spreadsheets count days from 1900, with a 29 February too many, or 1904. */
function dateOf(serial: number, is1904: boolean): string | null {
  const from1900 = is1904 ? serial + 1462 : serial;
  if (from1900 < 1) return null;
  const days = from1900 < 60 ? from1900 + 1 : from1900;
  const date = new Date(Date.UTC(1899, 11, 30) + days * day);
  return date.toISOString().slice(0, 10);
}
