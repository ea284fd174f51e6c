import type { Report } from '../model/report';
import { compareSketches } from '../text/shingles';
import type { ReportDigest } from '../workspace/digest';
import { nameIfSeveral } from '../workspace/name-file';
import type { Passage, PassageKind } from '../workspace/passages';
import { defineRule } from './rule';

/** The share of last year's wording from which on a passage counts as copied; short ones are often alike by custom. */
const leastShare: Readonly<Record<PassageKind, number>> = { part: 0.85, subpart: 0.95, plans: 0.9 };

interface Copy {
  readonly passage: Passage;
  readonly original: Passage;
}

/** A part of the text is last year's almost word for word (内容雷同: 国办公开办函〔2021〕30号 names it). */
export const copiedProse = defineRule({
  id: 'copied-prose',
  title: { zh: '正文与上一年度几乎相同', en: 'Text is almost the same as last year' },
  severity: 'warning',
  category: 'between-reports',
  scope: 'workspace',
  *check(report, { siblings }) {
    if (siblings === undefined) return;
    const { own, lastYear } = siblings;
    for (const { part, heading } of report.parts) {
      const passages = own.passages.filter((one) => one.part === part.id);
      const found = findSource(passages, lastYear);
      // A part that stands twice is spoken of once.
      if (found === undefined || report.parts.find((one) => one.part === part)?.heading !== heading) continue;
      const { last, copies } = found;
      const year = last.year as number;
      yield {
        ...rangeOf(report, copies[0].passage),
        message: {
          key: 'copied-prose',
          params: {
            part: part.label,
            passages: copies
              .filter(({ passage }) => passage.kind !== 'part')
              .map(({ passage }) => wordsOf(report, passage)),
            year,
            file: nameIfSeveral(last, lastYear, own.uri),
          },
        },
        related: copies.map(({ original }) => ({
          uri: last.uri,
          ...original.place,
          message: { key: 'related-last-year-passage', params: { year } },
        })),
      };
    }
  },
});

function findSource(
  passages: readonly Passage[],
  lastYear: readonly ReportDigest[],
): { last: ReportDigest; copies: readonly Copy[] } | undefined {
  for (const last of lastYear) {
    const copies = passages.flatMap((passage) => {
      const original = findOriginal(passage, last);
      return original === undefined ? [] : [{ passage, original }];
    });
    // What stands in a copied part needs no mention of its own.
    const whole = copies.find(({ passage }) => passage.kind === 'part');
    if (copies.length > 0) return { last, copies: whole === undefined ? copies : [whole] };
  }
  return undefined;
}

function findOriginal({ part, kind, sketch }: Passage, { passages }: ReportDigest): Passage | undefined {
  return passages.find(
    (one) =>
      one.part === part && one.kind === kind && compareSketches(one.sketch, sketch) >= leastShare[kind],
  );
}

function rangeOf({ lines }: Report, { place }: Passage): { start: number; end: number } {
  const { start } = lines[place.line];
  return { start: start + place.character, end: start + place.endCharacter };
}

function wordsOf(report: Report, passage: Passage): string {
  const { start, end } = rangeOf(report, passage);
  return report.text.slice(start, end);
}
