/** Thrown where a policy asks for a fact that is not known. */
export class Undecided extends Error {
  /** The fact that is not known, in words: "the role's name". */
  readonly fact: string;

  constructor(fact: string) {
    super(`${fact} is not known`);
    this.name = "Undecided";
    this.fact = fact;
  }
}
