import { type Line, lineOf, type TableRow } from '../model';
import type { Random } from '../random';
import { type Fault, listRows, type Soil } from './fault';

const noise = [
  '(十万)业山从石坑丛石丛 随 云上随一云二十 放下',
  '士由曰 甲囗丨 乂卜',
  '~·¨ 丶丿 亠冫 卩阝',
  '果士田 4 口日曰',
];

/** What separates the cells of a layout. */
function findSeparators({ text }: Line): number[] {
  const marks = text.includes('|') ? / \| (?=\d)/g : text.includes('\t') ? /\t(?=\d)/g : / {2,}(?=\d)/g;
  return [...text.matchAll(marks)].map(({ index }) => index);
}

/** A row whose figures, or whose label, go on in the next line. */
function breakRow(
  lines: readonly Line[],
  row: TableRow,
  breaksLabel: boolean,
  random: Random,
): Line[] | undefined {
  const at = lines.findIndex(({ tags }) => tags.includes(`row:${row.id}`));
  const line = lines[at];
  if (line === undefined) return undefined;
  const separators = findSeparators(line).slice(-6);
  if (separators.length < 6) return undefined;
  const word = line.text.indexOf(row.label) + row.label.length;
  const place = breaksLabel ? word - random.int(2, 3) : random.pick(separators);
  const halves = [line.text.slice(0, place), line.text.slice(place).replace(/^[\s|]+/, '')];
  return [...lines.slice(0, at), ...halves.map((text) => lineOf(text, ...line.tags)), ...lines.slice(at + 1)];
}

function insertNoise(lines: readonly Line[], random: Random): Line[] | undefined {
  const places = lines.flatMap(({ tags }, at) =>
    tags.includes('table:t3') && tags.some((tag) => tag.startsWith('row:')) ? [at] : [],
  );
  if (places.length === 0) return undefined;
  const at = random.pick(places.slice(1));
  return [...lines.slice(0, at), lineOf(random.pick(noise), 'planted'), ...lines.slice(at)];
}

const isOneLine = ({ layout }: Soil): boolean =>
  /^(tabs|web|spaces|pipes$|pipes-blocks|markdown)/.test(layout.id);

/** Damage of lines, by converters. */
export const lineFaults: readonly Fault[] = [
  {
    id: 'broken-row',
    rules: ['broken-row'],
    plant: (soil) => {
      const { draft, layout, manners, random } = soil;
      if (!isOneLine(soil) || manners.some((one) => /zeros$|^full-width-cells$/.test(one))) return undefined;
      const row = random.pick(listRows(draft, 't3'));
      // Without marks between cells a label in two lines is a wrapped one, which is no fault.
      const breaksLabel = layout.id !== 'spaces' && row.label.length > 6 && random.chance(0.4);
      return { draft, at: [`row:${row.id}`], damage: (lines) => breakRow(lines, row, breaksLabel, random) };
    },
  },
  {
    id: 'garbled-line',
    rules: ['garbled-line'],
    plant: (soil) => {
      if (!isOneLine(soil) || /^pipes|^markdown/.test(soil.layout.id)) return undefined;
      return { draft: soil.draft, at: ['planted'], damage: (lines) => insertNoise(lines, soil.random) };
    },
  },
];
