/**
 * The looks of a report that is one file: every style is inside, for nothing
 * comes with it. On paper it has page numbers, where browsers can.
 */
export const webPageStyles = `
:root { color-scheme: light; --ink: #0b0c0c; --quiet: #484949; --brand: #0f3f45; --edge: #8d9491; --link: #0b4f6c; }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; padding: 24px 20px 48px; max-width: 46rem; color: var(--ink); background: #fff;
  font: 1.1875rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, Arial, sans-serif; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, h6 { color: var(--brand); line-height: 1.25; margin: 2em 0 0.6em; font-size: 1.1875rem; }
h1 { font-size: clamp(1.6rem, 7vw, 2.25rem); margin: 0 0 0.5em; }
h2 { font-size: 1.75rem; }
h3 { font-size: 1.375rem; }
h5 { font-style: italic; }
p { margin: 0 0 0.9em; white-space: pre-line; }
ol, ul { margin: 0 0 1em; padding-left: 2rem; }
li { margin-bottom: 0.35em; }
li > p { margin-bottom: 0.4em; }
li > p:empty { margin: 0; }
li ul { list-style: "–  "; }
a { color: var(--link); text-underline-offset: 0.15em; }
a:focus, [tabindex]:focus { outline: 3px solid #0b0c0c; background: #fd0; color: #0b0c0c; }
table { width: 100%; border-collapse: collapse; margin: 0 0 1.2em; font-size: 1rem; overflow-wrap: normal; }
caption { text-align: left; font-weight: bold; }
th, td { border: 1px solid var(--edge); padding: 0.4em 0.6em; text-align: left; vertical-align: top; white-space: pre-line; }
th { background: #f3f2f1; }
code { font: 0.875em/1.4 ui-monospace, Consolas, monospace; overflow-wrap: anywhere; }
.skip { position: absolute; left: -999em; }
.skip:focus { position: static; display: inline-block; padding: 0.5em 1em; }
.cf-scroll { overflow-x: auto; }
.cf-report__outcome { font-weight: bold; }
p.cf-report__theirs, :is(ul, ol):has(> li > .cf-report__theirs) { border-left: 4px solid var(--brand); }
p.cf-report__theirs { padding-left: 14px; }
li > p.cf-report__theirs { padding: 0; border: 0; }
.cf-report__priority { color: var(--quiet); font-size: 0.85em; font-weight: bold; white-space: nowrap; }
.caption, .said, footer { color: var(--quiet); }
.caption { font-size: 1.375rem; margin: 0; }
.notice { border: 2px solid var(--ink); padding: 0.8em 1em; }
nav { margin: 2em 0; padding: 1em 1.25em; border: 1px solid var(--edge); }
nav h2 { margin: 0 0 0.5em; font-size: 1.1875rem; }
nav ul { list-style: none; padding: 0; margin: 0; }
nav ul ul { padding-left: 1.5rem; }
footer { margin-top: 3em; padding-top: 1em; border-top: 1px solid var(--edge); font-size: 1rem; }
@media print {
  @page { size: A4; margin: 20mm 18mm; @bottom-right { content: counter(page) " of " counter(pages); font: 8.5pt system-ui, sans-serif; color: #484949; } }
  body { max-width: none; padding: 0; font-size: 11pt; line-height: 1.45; }
  h1, h2, h3, h4, h5, h6 { break-after: avoid; font-size: 11pt; }
  h1 { font-size: 24pt; }
  h2 { font-size: 17pt; }
  h3 { font-size: 13pt; }
  p, li { orphans: 3; widows: 3; }
  table { font-size: 9.5pt; }
  thead { display: table-header-group; }
  .cf-report__outcome { break-after: avoid; }
  tr, nav { break-inside: avoid; }
  footer { break-before: avoid; font-size: 9pt; }
  nav, footer { margin-top: 18pt; }
  .skip { display: none; }
  .cf-scroll { overflow: visible; }
  a { color: inherit; }
}
`;
