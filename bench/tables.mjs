// Tables as Markdown, padded so that they can be read in a terminal as well.
import { judgeTargets } from './targets.mjs';
import { show } from './measure/statistics.mjs';

/** How wide a text is where Chinese characters take two places. */
const widthOf = (text) => [...text].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/.test(sign) ? 2 : 1), 0);

export function writeTable({ columns, rows }) {
  const cells = [columns, ...rows].map((row) =>
    row.map((cell) => String(cell ?? '–').replaceAll('|', '\\|')),
  );
  const widths = columns.map((_, at) => Math.max(3, ...cells.map((row) => widthOf(row[at]))));
  const pad = (cell, at) =>
    at === 0 ? cell + ' '.repeat(widths[at] - widthOf(cell)) : ' '.repeat(widths[at] - widthOf(cell)) + cell;
  const line = (row) => `| ${row.map(pad).join(' | ')} |`;
  const rule = `|${widths.map((width, at) => (at === 0 ? ` ${'-'.repeat(width)} ` : ` ${'-'.repeat(width - 1)}: `)).join('|')}|`;
  return [line(cells[0]), rule, ...cells.slice(1).map(line)].join('\n');
}

const verdicts = { goal: 'goal met', met: 'met', missed: '**missed**' };

function writeFormula({ floor, scans, plain }) {
  const parts = [floor && `${floor} F`, scans && `${scans} S`, plain && String(plain)].filter(Boolean);
  return `≤ ${parts.join(' + ')}`;
}

/** Every target, what was measured, and how far it is met. */
export function listTargets(measures) {
  return {
    columns: ['', 'measured', 'must', '', 'goal', '', 'verdict'],
    rows: judgeTargets(measures).map(({ words, must, goal, measured, limits, verdict }) => [
      words,
      `${show(measured.value)} ${measured.unit}`,
      writeFormula(must),
      show(limits.must),
      writeFormula(goal),
      show(limits.goal),
      verdicts[verdict],
    ]),
  };
}

/** All tables of a run as Markdown, sections as headings of the given level. */
export function writeResults({ sections }, level) {
  return sections
    .map(({ title, tables }) => {
      const written = tables.map((table) => `${table.caption}:\n\n${writeTable(table)}`);
      return [`${'#'.repeat(level)} ${title}`, ...written].join('\n\n');
    })
    .join('\n\n');
}

/** What a run needs to be understood: where, when, with what. */
export function writeCircumstances({ when, machine, versions }) {
  const peers = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    `Measured on ${when} with Node ${machine.node} on ${machine.system}: ${machine.cores} cores of ${machine.processor}, ` +
      `${machine.memory}; load when it began: ${machine.load}.`,
    `Peers: ${peers.join(', ')}.`,
  ].join('\n\n');
}
