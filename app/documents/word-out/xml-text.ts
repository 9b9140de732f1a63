/** A text that XML can hold, unit for unit as long: offsets stay true. */
export const cleanText = (text: string): string =>
  text
    .replaceAll(/(?![\t\n])\p{Cc}/gu, " ")
    .replaceAll(/[\ufffe\uffff]|\p{Cs}/gu, "\ufffd");

const signs: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/** A text as content, or as the value of an attribute. */
export const escaped = (text: string): string =>
  cleanText(text).replaceAll(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/** A part of the file that is all XML. */
export const xmlPart = (root: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
