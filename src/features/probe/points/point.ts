/** One point that the API's reference leaves open. */
export interface Point {
  /** The name of the sandbox's reading. */
  readonly name: string;
  /** What is open, as the first column of a table. */
  readonly title: string;
  /** How it is found out: by the probe, or by the sentence that is written here. */
  readonly by: "probe" | { readonly hand: string };
  /** What keyward does under each reading, by its value; `*`: under any other. */
  readonly behaviour: Readonly<Record<string, string>>;
}
