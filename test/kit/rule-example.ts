import assert from 'node:assert/strict';
import { cleanReport } from './report';

/** Stands in an example for what the report has there. */
const ellipsis = '……';

type Lines = readonly string[];

/** What a line is known by: its Chinese words without the numeral before them; a line of figures by being one. */
function keyOf(line: string): string {
  if (/^[\d\t]+$/.test(line)) return '#';
  return line.replace(/^\t*（?[一二三四五六七八九十]+[、）]/, '').replace(/[^\u4e00-\u9fff]/g, '');
}

/** The place of a line in the report, if there is exactly one like it. */
function findPlace(report: Lines, line: string): number | undefined {
  const key = keyOf(line);
  const places = report.flatMap((one, index) => (key !== '' && keyOf(one) === key ? [index] : []));
  return places.length === 1 ? places[0] : undefined;
}

/**
 * Puts an example into a report, the clean one unless told, in the place of the passage from the line that is like its first to the line
 * that is like its last; where there is none, from the beginning or to the end. `start` and `end` are the example's place in the text.
 */
export function embedExample(
  example: string,
  into = cleanReport,
): { text: string; start: number; end: number } {
  const report = into.split('\n');
  const shown = example.split('\n');
  const filled = shown.flatMap((line, index) =>
    line === ellipsis ? findOmitted(report, shown[index - 1], shown[index + 1]) : [line],
  );
  const first = findPlace(report, filled[0]) ?? 0;
  const last = findPlace(report, filled.at(-1)!) ?? report.length - 1;
  assert.ok(last >= first, `“${filled[0]}” stands before “${filled.at(-1)}”`);
  const before = report.slice(0, first).map((line) => `${line}\n`);
  const start = before.join('').length;
  const end = start + filled.join('\n').length;
  return { text: [...before, [...filled, ...report.slice(last + 1)].join('\n')].join(''), start, end };
}

/** The lines of the report after `previous`, up to the next heading or to `next`. */
function findOmitted(report: Lines, previous: string, next: string | undefined): string[] {
  const place = findPlace(report, previous);
  assert.ok(place !== undefined, `the report has a line like “${previous}”`);
  const stop = next === undefined ? undefined : findPlace(report, next);
  const isEnd = (line: string, index: number): boolean =>
    index > place && (index === stop || /^[一二三四五六]、(?!.*\t)/.test(line));
  const end = report.findIndex(isEnd);
  return report.slice(place + 1, end < 0 ? undefined : end).filter((line) => line !== '');
}
