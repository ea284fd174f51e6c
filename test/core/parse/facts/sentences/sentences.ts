/** Sentences for every kind of fact: `#` stands where the number is, and the number that the tables have. */
export interface Sentences {
  /** Silent with the right number, reported with another. */
  readonly match: readonly (readonly [sentence: string, right: number])[];
  /** Never reported, whatever the number: # is one that no cell has. */
  readonly silent: readonly string[];
  readonly agency?: string;
}
