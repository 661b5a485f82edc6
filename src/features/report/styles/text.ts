/** Type, spacing and the frame of the page: the fonts of the reader's system, and figures of one width. */
export const text = `
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0 auto; padding: 3.5rem 2rem 4rem; max-width: 74rem; background: var(--paper); color: var(--ink);
  font: 0.9375rem/1.55 ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif;
  font-variant-numeric: tabular-nums; -webkit-font-smoothing: antialiased;
}
code, .id { font-family: ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; font-size: 0.9em; }
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
p { margin: 0.5rem 0; max-width: 44rem; }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; }
h1 { margin: 0.25rem 0 0.5rem; font-size: 2.25rem; font-weight: 640; letter-spacing: -0.022em; }
h2 { margin: 0 0 1rem; font-size: 1.375rem; font-weight: 640; letter-spacing: -0.012em; }
h3 { margin: 2rem 0 0.625rem; font-size: 0.9375rem; font-weight: 640; }
section { margin-top: 3.5rem; padding-top: 1.5rem; border-top: 1px solid var(--rule); }
.brand { margin: 0; color: var(--soft); font-size: 0.8125rem; font-weight: 600; letter-spacing: 0.02em; }
.lead { margin: 0; max-width: none; color: var(--soft); font-size: 1.0625rem; }
.facts { display: flex; flex-wrap: wrap; gap: 0.5rem 2.5rem; margin: 1.5rem 0 0; font-size: 0.875rem; }
.facts dt { color: var(--soft); font-size: 0.8125rem; }
.facts dd { margin: 0; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; }
nav { margin-top: 2rem; padding: 0.625rem 0; border-block: 1px solid var(--rule); font-size: 0.875rem; }
nav ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1.375rem; margin: 0; padding: 0; list-style: none; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
nav + main > section:first-child { margin-top: 2.5rem; padding-top: 0; border: 0; }
footer { margin-top: 3.5rem; padding-top: 1rem; border-top: 1px solid var(--rule); color: var(--soft); font-size: 0.8125rem; }
.more, .count-of { color: var(--soft); font-size: 0.875rem; }
.none, .dot { color: var(--soft); }
@media (max-width: 40rem) {
  body { padding: 1.5rem 1rem 3rem; }
  h1 { font-size: 1.75rem; }
  section { margin-top: 2.5rem; }
}
`;
