import type { PartId } from '../formats/format';
import { planWords } from '../formats/plans';
import type { PartReading, Report } from '../model/report';
import { type Sketch, sketchText } from '../text/shingles';
import { type Place, placeOf } from './place';

/** `part`: a whole part; `subpart`: what stands under a sub-heading of 总体情况; `plans`: the plans for the next year. */
export type ExcerptKind = 'part' | 'subpart' | 'plans';

/** Prose that a report should not repeat from last year's. */
export interface Excerpt {
  readonly part: PartId;
  readonly kind: ExcerptKind;
  /** Its heading or first words. */
  readonly place: Place;
  readonly sketch: Sketch;
}

/** Shorter excerpts are boilerplate that may honestly recur; counted without spaces, punctuation and numerals. */
const shortest: Readonly<Record<ExcerptKind, number>> = { part: 60, subpart: 100, plans: 60 };
/** What part six says of fees in the words of the rules is the same every year. */
const shortestOfOtherMatters = 120;
const mostSubparts = 8;

/** The excerpts of a report that are long enough to be compared. */
export function listExcerpts(report: Report): Excerpt[] {
  const excerpts: Excerpt[] = [];
  const seen = new Set<PartId>();
  for (const reading of report.parts) {
    const { part, heading, contentStart, contentEnd } = reading;
    if (part.table !== undefined || seen.has(part.id)) continue;
    seen.add(part.id);
    const add = (kind: ExcerptKind, start: number, end: number, from: number, until: number): void => {
      const sketch = sketchText(report.text, from, until);
      const least = part.id === 'other-matters' ? shortestOfOtherMatters : shortest[kind];
      if (sketch.length < least) return;
      excerpts.push({ part: part.id, kind, place: placeOf(report.lines, start, end), sketch });
    };
    add('part', heading.start, heading.end, contentStart, contentEnd);
    if (part.id === 'overview') {
      for (const { start, end, until } of listSubparts(report, reading))
        add('subpart', start, end, end, until);
    }
    const plans = part.id === 'problems' ? findPlans(report, reading) : undefined;
    if (plans !== undefined) add('plans', plans.start, plans.end, plans.start, contentEnd);
  }
  return excerpts;
}

function listSubparts(
  { lines }: Report,
  { subheadings, contentEnd }: PartReading,
): { start: number; end: number; until: number }[] {
  return subheadings.slice(0, mostSubparts).map(({ start, end }, index) => {
    const next = subheadings[index + 1];
    return { start, end, until: next === undefined ? contentEnd : lines[next.line].start };
  });
}

/** The first words that open the plans; none where the whole part is about them. */
function findPlans(
  { text }: Report,
  { contentStart, contentEnd }: PartReading,
): { start: number; end: number } | undefined {
  const content = text.slice(contentStart, contentEnd);
  const found = planWords
    .map((words) => ({ at: content.indexOf(words), length: words.length }))
    .filter(({ at }) => at > 0)
    .sort((a, b) => a.at - b.at)[0];
  if (found === undefined) return undefined;
  const start = contentStart + found.at;
  return { start, end: start + found.length };
}
