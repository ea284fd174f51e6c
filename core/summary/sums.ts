/** Figures of several reports added up, by slot of their form. */
export interface Sums {
  /** How many reports went in. */
  reports: number;
  readonly figures: Float64Array;
  /** How many of these reports do not tell the figure: they add nothing. */
  readonly unknown: Uint32Array;
}

/** Nothing added up yet. */
export function createSums(slots: number): Sums {
  return { reports: 0, figures: new Float64Array(slots), unknown: new Uint32Array(slots) };
}

/** Adds the figures of a report; NaN are counted as unknown. */
export function addFigures(sums: Sums, figures: ArrayLike<number>): void {
  sums.reports++;
  for (let slot = 0; slot < sums.figures.length; slot++) {
    const figure = figures[slot];
    if (Number.isNaN(figure)) sums.unknown[slot]++;
    else sums.figures[slot] += figure;
  }
}

/** A sum; NaN where none of the reports tells the figure. */
export function figureOf({ reports, figures, unknown }: Sums, slot: number): number {
  return unknown[slot] === reports ? Number.NaN : figures[slot];
}
