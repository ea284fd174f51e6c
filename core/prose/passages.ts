import type { PartReading, Report } from '../model/report';

/** A stretch of running text: the preface, or what stands under a heading of a part without table. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  /** Undefined for the preface. */
  readonly part: PartReading | undefined;
}

/** The running text of a report, between title and first heading and in the parts without table, in order. */
export function listPassages({ title, lines, headings, parts }: Report): Passage[] {
  const passages: Passage[] = [];
  const first = headings[0];
  if (first === undefined) return passages;
  const start = title === undefined ? 0 : lines[title.lastLine].end;
  if (start < first.start) passages.push({ start, end: first.start, part: undefined });
  for (const part of parts) {
    if (part.part.table !== undefined || part.contentStart === part.contentEnd) continue;
    passages.push({ start: part.contentStart, end: part.contentEnd, part });
  }
  return passages;
}
