import { format2021 } from '../../core/formats/2021';
import type { Part, Table } from '../../core/formats/format';
import { getTableNumber } from '../../core/model/parts';
import { toChineseNumber } from '../../core/text/numerals';
import { pinyinInitials } from './pinyin';
import { type Piece, writeBody } from './snippets/body';
import { nameHeading, writeFeeStatement, writePart, writeReport, writeTopics } from './snippets/prose';
import { layOutTable } from './snippets/tables';

const parts: readonly Part[] = format2021.parts;
const tables: readonly Table[] = format2021.tables;

interface Snippet {
  /** Also shown in lists, beside the prefix; commands insert a snippet by it. */
  readonly name: string;
  readonly english: string;
  /** Chinese for those who type with an input method, Latin for those who do not. */
  readonly prefix: readonly string[];
  readonly body: readonly Piece[];
  readonly isFileTemplate?: true;
}

/** 表三, b3, bsan: the initials of 表三 and 表四 are the same. */
function describeTable(table: Table): Snippet {
  const number = getTableNumber(format2021, table);
  const numeral = toChineseNumber(number);
  const spoken: Readonly<Record<string, string>> = { 二: 'er', 三: 'san', 四: 'si' };
  return {
    name: `表${numeral} ${table.label.zh}`,
    english: table.label.en,
    prefix: [`表${numeral}`, `b${number}`, `b${spoken[numeral]}`],
    body: layOutTable(table),
  };
}

/** A part is found by its heading as it is typed anyway, by its number, and by the initials of its name. */
function describePart(part: Part, index: number): Snippet {
  return {
    name: `第${toChineseNumber(index + 1)}部分 ${part.label.zh}`,
    english: `Part ${index + 1}: ${part.label.en}`,
    prefix: [nameHeading(part), `bf${index + 1}`, pinyinInitials(part.label.zh)],
    body: writePart(part),
  };
}

function describeWord(word: string, name: string, english: string, body: readonly Piece[]): Snippet {
  return { name, english, prefix: [word, pinyinInitials(word)], body };
}

const snippets: readonly Snippet[] = [
  { ...describeWord('年报', '年度报告', 'The whole annual report', writeReport()), isFileTemplate: true },
  ...parts.map(describePart),
  ...tables.map(describeTable),
  describeWord('小标题', '总体情况的五个小标题', 'The five sub-headings of part 1', writeTopics()),
  describeWord(
    '未收费',
    '未收取信息处理费',
    'Statement: no processing fee charged',
    writeFeeStatement('none'),
  ),
  describeWord(
    '已收费',
    '收取了信息处理费',
    'Statement: processing fee charged',
    writeFeeStatement('charged'),
  ),
];

/** VS Code snippets of the report and its pieces. Their files know no translation: names are Chinese, descriptions both. */
export function buildSnippets(): object {
  return Object.fromEntries(
    snippets.map(({ name, english, prefix, body, isFileTemplate }) => [
      name,
      {
        scope: 'disclosure-report',
        isFileTemplate,
        prefix,
        description: `${name} · ${english} (${format2021.notice}) · ${prefix.join(' ')}`,
        body: writeBody(body),
      },
    ]),
  );
}
