type Paint = (text: string) => string;

/** How text is emphasized and laid out on a terminal; every function receives text that is already safe. */
export interface Style {
  /** How many columns a line may take; infinite where nothing wraps. */
  readonly columns: number;
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
  readonly cyan: Paint;
}

const same: Paint = (text) => text;
const sgr =
  (on: number, off: number): Paint =>
  (text) =>
    text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`;

/** No emphasis: for files, pipes and `--no-color`. */
export const plainStyle: Style = {
  columns: Number.POSITIVE_INFINITY,
  bold: same,
  dim: same,
  red: same,
  green: same,
  yellow: same,
  cyan: same,
};

/** Emphasis by ANSI escape sequences, for terminals. */
export const ansiStyle: Style = {
  columns: Number.POSITIVE_INFINITY,
  bold: sgr(1, 22),
  dim: sgr(2, 22),
  red: sgr(31, 39),
  green: sgr(32, 39),
  yellow: sgr(33, 39),
  cyan: sgr(36, 39),
};
