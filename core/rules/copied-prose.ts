import type { Report } from '../model/report';
import { compareSketches } from '../text/shingles';
import type { ReportDigest } from '../workspace/digest';
import { nameIfSeveral } from '../workspace/name-file';
import type { Excerpt, ExcerptKind } from '../workspace/excerpts';
import { defineRule } from './rule';

/** The share of last year's wording from which on an excerpt counts as copied; short ones are often alike by custom. */
const leastShare: Readonly<Record<ExcerptKind, number>> = { part: 0.85, subpart: 0.95, plans: 0.9 };

interface Copy {
  readonly excerpt: Excerpt;
  readonly original: Excerpt;
}

/** A part of the text is last year's almost word for word (内容雷同: 国办公开办函〔2021〕30号 names it). */
export const copiedProse = defineRule({
  id: 'copied-prose',
  title: { zh: '正文与上一年度几乎相同', en: 'Text is almost the same as last year' },
  severity: 'warning',
  category: 'between-reports',
  scope: 'workspace',
  *check(report, { siblings }) {
    if (siblings === undefined || siblings.lastYear.length === 0) return;
    const { own, lastYear } = siblings;
    if (lastYear.length === 0) return;
    for (const { part, heading } of report.parts) {
      const excerpts = own.excerpts.filter((one) => one.part === part.id);
      const found = findSource(excerpts, lastYear);
      // A part that stands twice is spoken of once.
      if (found === undefined || report.parts.find((one) => one.part === part)?.heading !== heading) continue;
      const { last, copies } = found;
      const year = last.year as number;
      yield {
        ...rangeOf(report, copies[0].excerpt),
        message: {
          key: 'copied-prose',
          params: {
            part: part.label,
            passages: copies
              .filter(({ excerpt }) => excerpt.kind !== 'part')
              .map(({ excerpt }) => wordsOf(report, excerpt)),
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
  excerpts: readonly Excerpt[],
  lastYear: readonly ReportDigest[],
): { last: ReportDigest; copies: readonly Copy[] } | undefined {
  for (const last of lastYear) {
    const copies = excerpts.flatMap((excerpt) => {
      const original = findOriginal(excerpt, last);
      return original === undefined ? [] : [{ excerpt, original }];
    });
    // What stands in a copied part needs no mention of its own.
    const whole = copies.find(({ excerpt }) => excerpt.kind === 'part');
    if (copies.length > 0) return { last, copies: whole === undefined ? copies : [whole] };
  }
  return undefined;
}

function findOriginal({ part, kind, sketch }: Excerpt, { excerpts }: ReportDigest): Excerpt | undefined {
  return excerpts.find(
    (one) =>
      one.part === part && one.kind === kind && compareSketches(one.sketch, sketch) >= leastShare[kind],
  );
}

function rangeOf({ lines }: Report, { place }: Excerpt): { start: number; end: number } {
  const { start } = lines[place.line];
  return { start: start + place.character, end: start + place.endCharacter };
}

function wordsOf(report: Report, excerpt: Excerpt): string {
  const { start, end } = rangeOf(report, excerpt);
  return report.text.slice(start, end);
}
