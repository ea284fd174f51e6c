import { findCaseGuidance, findGuidance } from '../model/guidance';
import { nameColumn } from '../model/names';
import { keyOfColumn } from './category-names';
import { describeBasis, describeLinks, startPractice } from './describe-pieces';
import type { CellTopic } from './explanation';
import {
  always,
  type ExplanationLine,
  fit,
  plain,
  type RankedLine,
  setApart,
  title,
  type Voice,
} from './lines';

/** A figure: its row and column, their basis and use, then what the relations say of it. */
export function describeCell(topic: CellTopic, voice: Voice): ExplanationLine[] {
  const { words, language } = voice;
  const { format, slot, printed, inYuan, expected, relations } = topic;
  const { row, column } = slot;
  const columnKey = keyOfColumn(row.table, column);
  const columnName = nameColumn(column);
  const own = findGuidance(format, row.row.id);
  const exact = findCaseGuidance(row.row.id, columnKey);
  const ofColumn = findGuidance(format, columnKey);
  const citations = row.row.legal ?? own?.legal ?? [];
  const lines: RankedLine[] = [];
  const add = (line: ExplanationLine, rank: number = always): void => void lines.push({ line, rank });

  add(title(words.cell({ row: row.name, column: columnName, printed })));
  lines.push(...describeBasis(citations, format, voice));
  const use = exact ?? own?.use;
  if (use !== undefined) add(startPractice(use[language], voice));
  if (exact === undefined && ofColumn !== undefined)
    add(plain(words.column({ column: columnName, use: ofColumn.use })), 2);
  const question = exact === undefined ? undefined : ofColumn?.unsettled?.[0];
  if (question !== undefined) add(plain(words.unsettled(question)), 3);
  const arithmetic = [
    ...(inYuan === undefined ? [] : [words.inYuan({ figure: printed, yuan: inYuan })]),
    ...(expected === undefined ? [] : [words.expected(expected)]),
    ...relations.map(words.relation),
  ].map(plain);
  for (const line of arithmetic) add(line === arithmetic[0] ? setApart(line) : line);
  lines.push(...describeLinks(citations, format, row.row.id, voice));
  return fit(lines);
}
