// What is aimed at, as data. A limit is the sum of `floor` × the floor of the same run, `scans` × one charCodeAt pass over
// the text, and `plain`, a number; a measure says what its floor is. Must is required, goal is what we want to be known for.

/** A key is answered like the server that does nothing, plus so many looks at the text. */
const keystroke = { must: { floor: 1.5, scans: 30 }, goal: { floor: 1.5, scans: 5 } };
const roundTrip = { must: { floor: 2 }, goal: { floor: 1.3 } };
const times = (must, goal) => ({ must: { floor: must }, goal: { floor: goal } });
const plain = (must, goal) => ({ must: { plain: must }, goal: { plain: goal } });

export const targets = [
  { measure: 'core.reports', words: 'parse, every rule, symbols: reports of 6 KB, warm', ...plain(30, 15) },
  { measure: 'core.5m', words: 'the same, one document of 5 MB', ...plain(40, 15) },
  { measure: 'core.linear', words: 'time per byte at 5 MB, by that at 7 KB', ...plain(1.5, 1) },
  { measure: 'cli.wall', words: 'check of 2,000 files, one thread: wall', ...times(3, 1.8) },
  { measure: 'cli.memory', words: 'check of 2,000 files: peak memory', ...times(2, 1.5) },
  { measure: 'cli.one', words: 'check of one file: wall', ...times(1.5, 1.25) },
  ...['7k', '100k', '1m'].flatMap((size) => [
    { measure: `lsp.diagnostics.${size}`, words: `key → diagnostics, ${size}`, ...keystroke },
    { measure: `lsp.symbols.${size}`, words: `key → symbols, ${size}`, ...keystroke },
    { measure: `lsp.hover.${size}`, words: `hover on unchanged text, ${size}`, ...roundTrip },
    { measure: `lsp.completion.${size}`, words: `completion on unchanged text, ${size}`, ...roundTrip },
    { measure: `lsp.highlight.${size}`, words: `highlight on unchanged text, ${size}`, ...roundTrip },
    {
      measure: `lsp.burst.${size}`,
      words: `50 keys without waiting, then an answer, ${size}`,
      ...times(1.5, 1),
    },
  ]),
  { measure: 'lsp.start', words: 'spawn → first diagnostics, without a code cache', ...times(1.3, 1) },
  {
    measure: 'lsp.cached-start',
    words: 'spawn → first diagnostics, as VS Code starts it again',
    ...times(1.3, 1),
  },
  { measure: 'lsp.bundle', words: 'what the server loads at start, minified', ...times(1.8, 1.4) },
  ...['7k', '1m'].map((size) => ({
    measure: `lsp.memory.${size}`,
    words: `memory of the server after ${size}`,
    ...times(1.5, 1.2),
  })),
  { measure: 'workspace.memory', words: 'memory of a report that is not open, KB', ...plain(20, 10) },
  {
    measure: 'workspace.keystroke',
    words: 'key → diagnostics beside 10,000 reports, by that beside none',
    ...plain(1.5, 1.1),
  },
  { measure: 'startup.detector', words: 'detector loaded and activated, ms', ...plain(10, 5) },
  { measure: 'startup.bundle', words: 'bundle of the detector, KB', ...plain(25, 20) },
];

const limitOf = ({ floor = 0, scans = 0, plain: number = 0 }, measure) =>
  floor * (measure.floor ?? 0) + scans * (measure.scan ?? 0) + number;

/** Every target that was measured, with its limits and a verdict: 'goal', 'met' or 'missed'. */
export function judgeTargets(measures) {
  return targets.flatMap((target) => {
    const measured = measures[target.measure];
    if (measured === undefined) return [];
    const must = limitOf(target.must, measured);
    const goal = limitOf(target.goal, measured);
    const verdict = measured.value <= goal ? 'goal' : measured.value <= must ? 'met' : 'missed';
    return { ...target, measured, limits: { must, goal }, verdict };
  });
}
