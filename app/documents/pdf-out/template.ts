/**
 * How a document is set: Typst's own language. Every word comes as JSON and is
 * placed as text, so nothing in it is read as markup.
 */
export const template = String.raw`
#let paper = json(bytes(sys.inputs.paper))
#let quiet = rgb("#484949")
#let edge = rgb("#8d9491")
#let brand = rgb("#0f3f45")
#let (year, month, day) = paper.day.split("-").map(int)
#set document(
  title: paper.title,
  author: paper.author,
  date: datetime(year: year, month: month, day: day),
)
#set text(
  // The last two are built into the typesetter: arrows, ticks, rare letters.
  font: ("Open Sans", "Noto Sans Arabic", "Noto Emoji", "DejaVu Sans Mono", "Libertinus Serif"),
  fallback: false, size: 10.5pt, fill: rgb("#0b0c0c"),
  lang: "en", region: "GB", hyphenate: false,
)
#set par(leading: 0.72em, spacing: 1.3em)
#let wide = (flipped: true, margin: (x: 15mm, top: 20mm, bottom: 20mm))
#set page(paper: "a4", margin: (x: 24mm, top: 25mm, bottom: 25mm))
#set page(..if paper.isWide { wide })
#set enum(body-indent: 0.6em, spacing: 1.1em, number-align: top + end)
#set list(body-indent: 0.6em, spacing: 0.95em, marker: ([•], [–], [–]))
// As on the page: what stands below a number is a dash, however deep.
#show enum: set list(marker: [–])
#set table(stroke: 0.6pt + edge, inset: 6pt)
#show table: set par(spacing: 0.8em)
#show heading: set text(weight: "bold", size: 10.5pt, fill: brand)
#show heading: set block(above: 1.7em, below: 0.9em)
#show heading.where(level: 1): set text(size: 19pt)
#show heading.where(level: 1): set block(above: 1.9em, below: 0.9em)
#show heading.where(level: 2): set text(size: 14.5pt)
#show heading.where(level: 2): set block(above: 1.9em, below: 0.9em)
#show heading.where(level: 3): set text(size: 12pt)
#show link: underline

#let lines(words) = words.split("\n").map(line => [#line]).join(linebreak())
#let run(one) = {
  let words = lines(one.text)
  let look = one.at("look", default: "")
  if "link" in one { link(one.link, words) }
  else if look == "strong" { strong(words) }
  else if look == "quiet" { text(size: 0.86em, weight: "bold", fill: brand, words) }
  else { words }
}
#let runs(all) = all.map(run).join()
#let barred(part, body) = {
  if part.look == "theirs" { block(inset: (left: 9pt), stroke: (left: 3pt + brand), body) }
  else { body }
}
#let chip(line, look) = highlight(
  fill: rgb("#" + look.fill), extent: 1.5pt,
  text(fill: rgb("#" + look.ink), strong(line)),
)
#let cell(given) = {
  let one = if type(given) == str { (text: given) } else { given }
  let chips = one.at("chips", default: ())
  table.cell(
    rowspan: one.at("down", default: 1),
    fill: if "fill" in one { rgb("#" + one.fill) },
    breakable: one.text.len() > 600,
    one.text.split("\n").enumerate().map(((at, line)) => par(
      if at < chips.len() { chip(line, chips.at(at)) } else [#line],
    )).join(),
  )
}
#let draw(part) = {
  if part.type == "heading" {
    heading(level: part.level, outlined: part.listed, bookmarked: part.level < 4, part.text)
  } else if part.type == "text" {
    let words = runs(part.runs)
    let said = par(if part.look == "outcome" { strong(words) } else { words })
    let last = part.runs.map(one => one.text).join(default: "").trim()
    // What announces a list or a table stays on the page that it begins on.
    barred(part, if last.ends-with(":") { block(sticky: true, said) } else { said })
  } else if part.type == "list" {
    let items = part.items.map(item => item.map(draw).join())
    let labels = part.labels
    barred(part, if labels == none { list(..items) }
      else { enum(numbering: number => labels.at(number - 1), ..items) })
  } else if part.type == "table" {
    let (head, ..rest) = part.rows
    show table.cell: set text(size: 9.5pt)
    table(
      columns: part.widths.map(width => width * 1fr),
      table.header(..head.map(cell => table.cell(fill: rgb("#f3f2f1"), strong(lines(cell))))),
      ..rest.flatten().filter(one => one != none).map(cell),
    )
  }
}

#v(42mm)
#text(size: 12pt, fill: quiet, paper.caption)
#show title: set text(size: 27pt, weight: "bold", fill: brand)
#show title: set par(leading: 0.45em)
#show title: set block(above: 8mm, below: 14mm)
#title()
#for (label, words) in paper.facts {
  par[#text(fill: quiet, label + ": ")#lines(words)]
}
#for words in paper.notices {
  block(above: 8mm, inset: 10pt, stroke: 1pt + edge, width: 100%, par(lines(words)))
}
#set page(
  header: { set text(size: 8.5pt, fill: quiet); paper.mark },
  footer: context {
    set text(size: 8.5pt, fill: quiet)
    grid(columns: (1fr, auto), column-gutter: 8mm, paper.title,
      [Page #counter(page).display() of #counter(page).final().first()])
  },
)
#show outline.entry.where(level: 1): set block(above: 1.1em)
#if paper.parts.any(part => part.type == "heading" and part.listed) {
  outline(depth: 2, title: [Contents])
  pagebreak()
}
#paper.parts.map(draw).join()
#if paper.annex.len() > 0 {
  set page(..wide)
  paper.annex.map(draw).join()
}
`;
