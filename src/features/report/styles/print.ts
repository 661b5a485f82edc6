/** On A4: no row is cut, table heads are repeated, colours are printed, and pages are numbered. */
export const print = `
@page { size: A4; margin: 15mm 14mm 17mm; @bottom-left { content: "API client access"; font: 8pt sans-serif; color: #58626e; } @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #58626e; } }
@media print {
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  nav, .skip, footer { display: none; }
  a { color: inherit; text-decoration: none; }
  main > section { margin-top: 2rem; padding-top: 1rem; }
  #access, #clients { break-before: page; border-top: 0; }
  .scroll { overflow: visible; }
  table { font-size: 7.75pt; }
  thead { display: table-header-group; }
  tr, li, figure, .row, .group, .map { break-inside: avoid; }
  h2, h3, caption, .divider, .legend, .count-of { break-after: avoid; }
  p, li { orphans: 3; widows: 3; }
  th, td { padding-right: 0.625rem; }
  .access, .all { min-width: 0; }
  thead th { white-space: normal; }
  code { white-space: normal; }
}
`;
