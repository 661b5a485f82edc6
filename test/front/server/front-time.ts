/** The time that a front lives in; `speed` of 10: ten of its seconds pass in one. */
export interface FrontTime {
  readonly now: () => number;
  readonly speed: number;
}
