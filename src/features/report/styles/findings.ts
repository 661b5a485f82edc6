/** The findings, problems and other lists. */
export const findings = `
.groups { display: grid; gap: 1.75rem 3rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 21rem), 1fr)); }
.group h3 { margin: 0 0 0.25rem; padding-bottom: 0.375rem; border-bottom: 1px solid var(--rule); color: var(--soft); font-size: 0.8125rem; }
.findings { margin: 0; padding: 0; list-style: none; }
.findings li { display: grid; grid-template-columns: 3.25rem 1fr; gap: 0.875rem; align-items: baseline; padding: 0.5rem 0; border-bottom: 1px solid var(--rule); }
.findings .count { font-size: 1.5rem; font-weight: 620; line-height: 1.1; letter-spacing: -0.02em; text-align: right; }
.findings a { color: inherit; text-decoration-color: var(--rule); }
.findings a:hover { text-decoration-color: currentColor; }
.findings .high .count { color: var(--high); }
.findings .medium .count { color: var(--medium); }
.findings .of { color: var(--soft); font-size: 0.8125rem; white-space: nowrap; }
.checked h3 { margin-top: 1.75rem; color: var(--soft); font-size: 0.8125rem; }
.checked ul { margin: 0; padding: 0; list-style: none; columns: 22rem 3; column-gap: 2.5rem; color: var(--soft); font-size: 0.8125rem; }
.checked li { padding-left: 1.25rem; break-inside: avoid; }
.checked li::before { content: "\\2713"; position: absolute; margin-left: -1.25rem; color: var(--good); }
.problems { margin: 0; padding: 0; list-style: none; max-width: 54rem; }
.problems li { padding: 0.625rem 0.875rem; margin-top: 0.5rem; background: var(--high-wash); border-left: 3px solid var(--high); overflow-wrap: anywhere; }
.problems .way { display: block; margin-top: 0.25rem; }
.inline { display: flex; flex-wrap: wrap; gap: 0.25rem 2rem; margin: 0; padding: 0; list-style: none; }
.legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin: 0.75rem 0 1rem; padding: 0; list-style: none; font-size: 0.8125rem; }
.swatch { display: inline-block; width: 0.875rem; height: 0.875rem; margin-right: 0.4rem; border: 1px solid var(--rule); border-radius: 2px; vertical-align: -0.1rem; }
#unknown li { margin: 0.25rem 0; max-width: 50rem; overflow-wrap: anywhere; }
`;
