/** Tables, and the access maps, which are tables of coloured cells. */
export const tables = `
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 0.8438rem; line-height: 1.45; }
caption { padding: 0 0 0.375rem; font-weight: 640; text-align: left; }
th, td { padding: 0.4375rem 1rem 0.4375rem 0; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top; }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-bottom-color: var(--soft); color: var(--soft); font-size: 0.7813rem; font-weight: 600; white-space: nowrap; vertical-align: bottom; }
tbody th { font-weight: 560; }
th.number, td.number { text-align: right; white-space: nowrap; }
td.number + td:not(.number), th.number + th:not(.number) { padding-left: 0.75rem; }
time, code { white-space: nowrap; }
td code { overflow-wrap: anywhere; }
bdi { overflow-wrap: anywhere; unicode-bidi: isolate; }
.client { font-weight: 560; }
.id { color: var(--soft); font-weight: 400; }
.entries { display: block; color: var(--soft); font-size: 0.7813rem; font-weight: 400; }
.field { color: var(--soft); }
.wide, .failed { color: var(--high); font-weight: 600; }
.note { display: block; color: var(--medium); font-size: 0.7813rem; font-weight: 400; }
.state { padding: 0.05rem 0.375rem; border: 1px solid var(--rule); border-radius: 3px; color: var(--soft); font-size: 0.7188rem; font-weight: 500; white-space: nowrap; }
.state.unmanaged, .state.contested { border-color: currentColor; color: var(--medium); }
tr.late time, tr.late .number { color: var(--high); font-weight: 600; }
tr.divider th { padding-top: 1.125rem; font-weight: 640; }
.access, .all { table-layout: fixed; }
.access { min-width: 48rem; }
.access th:nth-child(1) { width: 21%; }
.access th:nth-child(2) { width: 15%; }
.access th:nth-child(3) { width: 19%; }
.access th:nth-child(4) { width: 22%; }
.access th:nth-child(5) { width: 23%; }
.all { min-width: 60rem; }
.all th:nth-child(1) { width: 19%; }
.all th:nth-child(2) { width: 10.5%; }
.all th:nth-child(3) { width: 13%; }
.all th:nth-child(4) { width: 16%; }
.all th:nth-child(5) { width: 17.5%; }
.all th:nth-child(6) { width: 6.5%; }
.all th:nth-child(7) { width: 9.5%; }
.all th:nth-child(8) { width: 8%; }
.policies tbody th[scope="row"] { font-weight: 400; }
.access tbody tr > :first-child { padding-left: 0.75rem; border-left: 3px solid transparent; }
.access thead tr > :first-child { padding-left: 0.75rem; }
.access .edge1 > :first-child { border-left-color: var(--solid); }
.access .edge2 > :first-child { border-left-color: var(--bar-late); }
.access .edge3 > :first-child { border-left-color: var(--medium); }
.meter { display: inline-block; margin-right: 0.5rem; vertical-align: 0.1em; }
.meter .track { fill: var(--rule); }
.meter .limited { fill: var(--bar); }
.meter .most, .meter .any { fill: var(--bar-late); }
.maps { display: grid; gap: 1.5rem 2.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr)); }
.map table { table-layout: fixed; min-width: 24rem; }
.map th, .map td { padding: 0.4375rem 0.625rem; }
.map th:first-child { padding-left: 0; }
.map tbody th { border: 0; }
.map tbody td { border: 2px solid var(--paper); height: 3rem; }
.map b { font-size: 1rem; font-weight: 620; }
.tier1, .map .tier1 .entries { background: var(--solid); color: var(--solid-ink); }
.tier2, .map .tier2 .entries { background: var(--high-wash); color: var(--high); }
.tier3, .map .tier3 .entries { background: var(--medium-wash); color: var(--medium); }
.tier4, .map .empty { background: var(--wash); }
@media screen and (max-width: 40rem) {
  .scroll > table { min-width: 40rem; }
  .map > table { min-width: 22rem; }
}
`;
