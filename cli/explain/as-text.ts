import { type ExplanationLine, type Locale, toPlainText } from '../../core/index';
import type { Host } from '../command';
import { breakLines, listNames, widest } from '../lay-out';
import { explainPhrases } from '../phrases/explain';
import { type Explained, titleOf } from './explained';
import { toPlainLines } from './rule-page';

/** More than these are listed only. */
const mostInFull = 3;
/** Lines that are broken go on so far to the right. */
const hanging = '    ';

export type Terminal = Host['terminal'];

/** Columns for text; undefined where nobody sees lines too long, as in a file. */
function columnsOf({ columns }: Terminal): number | undefined {
  return columns === undefined ? undefined : Math.min(columns, widest);
}

/** Explanations as a terminal shows them: each in full, or their names where they are many. */
export function writeText(
  name: string,
  found: readonly Explained[],
  terminal: Terminal,
  locale: Locale,
): string {
  if (found.length <= mostInFull) return `${found.map((one) => writeOne(one, terminal)).join('\n\n')}\n`;
  const say = explainPhrases[locale];
  const rows = found.map((one) => [one.id, titleOf(one)] as const);
  return `${listNames(say.several(name), rows, columnsOf(terminal))}\n\n${say.choose}\n`;
}

function writeOne({ id, lines, page }: Explained, terminal: Terminal): string {
  const columns = columnsOf(terminal);
  const title = `${titleOf({ lines })}  [${id}]`;
  const body = [
    ...separate(lines.slice(1)).map((line) => (line === '' ? '' : wrap(line, columns))),
    ...page.flatMap(({ name, markdown }) => [
      '',
      ...[name, ...toPlainLines(markdown)].map((line, index) =>
        wrap(index === 0 ? embolden(line, terminal) : line, columns),
      ),
    ]),
  ];
  return [embolden(title, terminal), ...body].join('\n');
}

/** The lines as text, an empty one before each that begins something new. */
function separate(lines: readonly ExplanationLine[]): string[] {
  return lines.flatMap((line, index) => {
    const text = toPlainText([line]);
    return line.isApart && index > 0 ? ['', text] : [text];
  });
}

function wrap(text: string, columns: number | undefined): string {
  if (columns === undefined) return `  ${text}`;
  const lines = breakLines(text, Math.max(20, columns - hanging.length));
  return lines.map((line, index) => (index === 0 ? '  ' : hanging) + line).join('\n');
}

function embolden(text: string, { hasColours }: Terminal): string {
  return hasColours ? `\u001b[1m${text}\u001b[0m` : text;
}
