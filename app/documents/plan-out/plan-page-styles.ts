import { webPageStyles } from "../../report/web-page-styles.ts";

/** The looks of every web page of ours in one file, and of wide tables. */
export const planPageStyles = `${webPageStyles}
body { max-width: 84rem; }
.plan-words { max-width: 46rem; }
.cf-scroll:focus { background: none; }
table { font-size: 0.9375rem; line-height: 1.45; }
/* The heading above says it to the eye. */
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { min-width: 5.5em; }
td[data-field="evidence"], td[data-field="gap"], td[data-field="gapAndActions"], td[data-field="actions"], td[data-field="progress"] { min-width: 13em; }
tbody th { background: none; }
.rated { font-weight: bold; color: #0b0c0c; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.tag { display: inline-block; padding: 0 0.4em; font-weight: bold; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.legend { list-style: none; padding: 0; }
.legend .rated { display: inline-block; padding: 0 0.4em; min-width: 7em; }
@media print {
  @page { size: A4 landscape; margin: 14mm; }
  table { font-size: 8.5pt; table-layout: fixed; }
  th, td { min-width: 0 !important; padding: 0.25em 0.4em; overflow-wrap: anywhere; }
  tr:has(.long) { break-inside: auto; }
}
`;
