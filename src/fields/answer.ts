/** One client in an answer of the API, read by key. Each reader throws for a value of another type, with its place in the message. */
export interface Answer {
  readonly value: (key: string) => unknown;
  readonly text: (key: string) => string;
  /** Null where it is missing or null. */
  readonly optionalText: (key: string) => string | null;
  /** Null where it is missing or null. */
  readonly optionalId: (key: string) => number | null;
  /** Empty where it is missing or null. */
  readonly ids: (key: string) => readonly number[];
  /** A text, or a list of texts; empty where it is missing or null. */
  readonly texts: (key: string) => readonly string[];
  /** What to throw for a part that is not what is wanted. */
  readonly unexpected: (key: string, wanted: string) => Error;
}
