/** A number as a list prints it: "3", "c", "iii". */
export function formatted(count: number, format: string): string {
  if (format === "none" || format === "bullet") return "";
  if (format === "decimalZero") return String(count).padStart(2, "0");
  if (format === "lowerLetter") return letter(count);
  if (format === "upperLetter") return letter(count).toUpperCase();
  if (format === "lowerRoman") return roman(count).toLowerCase();
  if (format === "upperRoman") return roman(count);
  if (format === "ordinal") return `${count}${ending(count)}`;
  return String(count);
}

/** After z comes aa, then bb. */
function letter(count: number): string {
  if (count < 1 || count > 26 * 50) return String(count);
  const place = (count - 1) % 26;
  const times = Math.floor((count - 1) / 26) + 1;
  return String.fromCharCode("a".charCodeAt(0) + place).repeat(times);
}

const numerals: ReadonlyArray<[number, string]> = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(count: number): string {
  if (count < 1 || count > 5000) return String(count);
  let left = count;
  let text = "";
  for (const [value, numeral] of numerals) {
    const times = Math.floor(left / value);
    text += numeral.repeat(times);
    left -= times * value;
  }
  return text;
}

function ending(count: number): string {
  const isTeen = Math.floor((count % 100) / 10) === 1;
  return (!isTeen && ["th", "st", "nd", "rd"][count % 10]) || "th";
}

/** Symbol fonts keep their signs where no letter is. */
export const printable = (label: string): string =>
  label.trim().replaceAll(/[\uE000-\uF8FF·]/gu, "•") || "•";
