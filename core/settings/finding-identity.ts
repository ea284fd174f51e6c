import type { Slot } from '../model/form';
import { nameCell } from '../model/names';
import type { Report } from '../model/report';
import { rangeOfBlank } from '../parse/tokens';
import type { Finding } from '../rules/finding';

/** A finding by what it says, not where it stands: line numbers change. */
export interface FindingIdentity {
  readonly rule: string;
  /** Id of the cell (`t3.new/total`), row, table or part (`overview`) it stands in; `title` or empty elsewhere. */
  readonly place: string;
  /** The figures and words that it is about: it comes back when they change. */
  readonly figures: readonly string[];
}

/**
 * Parameters of messages that are no figures of the report: wording of the form, what is reckoned from the others, and
 * guesses that depend on which rules are on.
 */
const leftOut: ReadonlySet<string> = new Set([
  'candidates',
  'difference',
  'file',
  'notice',
  'relation',
  'relations',
  'uri',
]);
const longestWords = 80;

/** What a finding is known by in a baseline: the same in every language, wherever the report's lines stand. */
export function identifyFinding(report: Report, finding: Finding): FindingIdentity {
  const { id, names } = findPlace(report, finding);
  const figures = collect(finding.message.params, names);
  // Sums that are entangled are named in the places around.
  for (const { message } of finding.related) {
    if (message.key === 'related-sum') figures.push(...collect(message.params, names));
  }
  const named = figures.filter((words) => words !== '');
  // A message that names its place only speaks of the words that stand there.
  const words = named.length > 0 ? '' : tidy(report.text.slice(finding.start, finding.end));
  return { rule: finding.rule, place: id, figures: words === '' ? named : [words] };
}

/** What stands in a message's parameters as figures and words, in an order that no rewriting of a rule changes. */
function collect(value: unknown, known: ReadonlySet<string>): string[] {
  if (typeof value === 'number') return [String(value)];
  if (typeof value === 'string') return [tidy(value)];
  if (Array.isArray(value)) return value.flatMap((one) => collect(one, known));
  if (typeof value !== 'object' || value === null) return [];
  if ('zh' in value) return typeof value.zh === 'string' && !known.has(value.zh) ? [tidy(value.zh)] : [];
  return Object.entries(value)
    .filter(([key]) => !leftOut.has(key))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, one]) => collect(one, known));
}

function tidy(words: string): string {
  const spaced = words.slice(0, 2_000).replace(/\s+/g, ' ').trim().normalize('NFC');
  return [...spaced].slice(0, longestWords).join('');
}

/** Where a finding stands, and by what names that place goes: they are no news. */
interface Place {
  readonly id: string;
  readonly names: ReadonlySet<string>;
}

function findPlace(report: Report, { start, end }: Finding): Place {
  const { title, headings, parts, form } = report;
  if (title !== undefined && start >= title.start && start < title.end)
    return { id: 'title', names: new Set() };
  const heading = headings.find((one) => one.start <= start && start < one.end);
  if (heading !== undefined) return { id: heading.part.id, names: new Set([heading.part.label.zh]) };
  const slot = findSlot(report, start, end);
  if (slot !== undefined) {
    const { row, column } = slot;
    const names = [nameCell(slot).zh, column.label.zh, row.name.zh, row.row.label.zh, row.table.label.zh];
    return { id: `${row.row.id}/${column.id}`, names: new Set(names) };
  }
  const table = report.tables.find((one) => one.start <= start && start < one.end);
  if (table === undefined) {
    const part = parts.find((one) => one.contentStart <= start && start < one.contentEnd)?.part;
    return { id: part?.id ?? '', names: new Set(part === undefined ? [] : [part.label.zh]) };
  }
  const row = [...table.rows, ...table.duplicates].find(
    (one) => report.lines[one.line].start <= start && start <= report.lines[one.lastLine].end,
  )?.row;
  const isRow = row !== undefined && table.table.table.orientation !== 'horizontal';
  const label = table.table.table.label.zh;
  return isRow
    ? { id: row.row.id, names: new Set([row.name.zh, row.row.label.zh, label]) }
    : { id: form.tables[table.table.index].table.id, names: new Set([label]) };
}

/** The cell that a finding marks; a blank one by the mark that stands for it. */
function findSlot({ cells, form, text }: Report, start: number, end: number): Slot | undefined {
  const index = cells.findIndex((cell) => {
    if (cell === undefined) return false;
    const range = cell.start === cell.end ? rangeOfBlank(text, cell) : cell;
    return range.start === start && range.end === end;
  });
  return form.slots[index];
}
