// What is said of many samples: the middle one, and the quarters around it.

/** The value below which a share of the samples lies. */
export function quantile(samples, share) {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

export const median = (samples) => quantile(samples, 0.5);

/** Median and quartiles of samples, as results are kept; undefined of none. */
export function summarize(samples) {
  if (samples.length === 0) return undefined;
  return {
    median: median(samples),
    low: quantile(samples, 0.25),
    high: quantile(samples, 0.75),
    samples: samples.length,
  };
}

/** A number as a table shows it: three digits that count. */
export function show(value) {
  if (value === undefined || Number.isNaN(value)) return '–';
  if (value >= 1000) return Math.round(value).toLocaleString('en');
  return Number(value.toPrecision(3)).toString();
}

/** Median with its quartiles. */
export const showSpread = (summary) =>
  summary === undefined ? '–' : `${show(summary.median)} (${show(summary.low)}–${show(summary.high)})`;
