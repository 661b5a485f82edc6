/** Charts: each is as wide as the page, and its text keeps its size. */
export const charts = `
figure { margin: 1.25rem 0 0; }
figcaption { margin-top: 0.5rem; max-width: 44rem; color: var(--soft); font-size: 0.8125rem; }
figure svg { display: block; }
figure svg svg { overflow: hidden; }
figure text { fill: var(--soft); font-size: 0.7188rem; }
.row { margin-bottom: 0.875rem; }
.row-head { display: flex; justify-content: space-between; gap: 1rem; margin-bottom: 0.25rem; font-size: 0.8125rem; }
.row-head b { font-weight: 600; }
.row-head span { color: var(--soft); text-align: right; }
.grid { stroke: var(--rule); }
.base { stroke: var(--soft); }
.limit { stroke: var(--ink); stroke-width: 1.5; }
.beyond { fill: var(--high-wash); opacity: 0.6; }
.within, .week { fill: var(--bar); stroke: var(--paper); stroke-width: 1; }
.due { fill: var(--bar-late); stroke: var(--paper); stroke-width: 1; }
.months { display: grid; grid-template-columns: repeat(7, 1fr); gap: 1px; margin: 1.25rem 0 0; padding: 0; list-style: none; }
.months li { padding: 0.5rem 0.625rem; background: var(--wash); outline: 1px solid var(--paper); }
.months b { display: block; font-size: 1.25rem; font-weight: 620; line-height: 1.2; letter-spacing: -0.01em; }
.months span { color: var(--soft); font-size: 0.7813rem; }
.months .zero b { color: var(--soft); font-weight: 400; }
.months .overdue { background: var(--high-wash); }
.months .overdue b, .months .overdue span { color: var(--high); }
@media (max-width: 40rem) {
  .minor { display: none; }
  .months { grid-template-columns: repeat(3, 1fr); }
  .row-head { display: block; }
  .row-head span { display: block; text-align: left; }
}
`;
