/** What `npm run bench -- --write` keeps: the rows of each case. */
export interface Figures {
  readonly machine: { readonly cores: number; readonly node: string };
  readonly cases: Readonly<Record<string, readonly object[]>>;
}

/** The table of each case that was measured, by the name of the case. */
export function figureTables(figures: Pick<Figures, "cases">): Readonly<Record<string, string>>;

/** The generated parts of docs/performance.md. */
export function figureParts(figures: Figures): Readonly<Record<string, string>>;
