import type { Format, Part, Table } from '../formats/format';
import { findOutOfOrder } from './order';
import type { PartReading, Report } from './report';

/** The place of a part on the form, from 1: the value of its heading's numeral. */
export function getPartNumber({ parts }: Format, { id }: Part): number {
  return parts.findIndex((part) => part.id === id) + 1;
}

/** A table is called by the number of its part: 表三 stands in part three. */
export function getTableNumber({ parts }: Format, { id }: Table): number {
  return parts.findIndex(({ table }) => table === id) + 1;
}

/** Whether every part of the form stands once and in its place. */
export function areAllInPlace({ parts, form }: Report): boolean {
  return standInPlace(parts, form.format);
}

/** The same of what was found of the parts, in the order of the text. */
export function standInPlace(found: readonly { readonly part: Part }[], { parts }: Format): boolean {
  if (found.length !== parts.length) return false;
  for (let index = 0; index < parts.length; index++) if (found[index].part !== parts[index]) return false;
  return true;
}

/**
 * Whether title and parts are as the form prints them: each part once, in its place, under its numeral, with content and,
 * if it is to have one, its table.
 */
export function arePartsPlain(report: Report): boolean {
  const { title, format, form, parts, tables } = report;
  if (title === undefined || format === undefined || tables.length !== form.tables.length) return false;
  if (!areAllInPlace(report)) return false;
  for (let index = 0; index < parts.length; index++) {
    const { heading, contentStart, contentEnd } = parts[index];
    if (heading.numeral?.value !== index + 1 || contentStart === contentEnd) return false;
  }
  return true;
}

/** The first appearance of each part that stands out of the statutory order. */
export function findMisorderedParts({ parts, form }: Report): PartReading[] {
  const firsts = [...new Map([...parts].reverse().map((part) => [part.part, part])).values()].sort(
    (a, b) => a.heading.start - b.heading.start,
  );
  const places = firsts.map(({ part }) => form.format.parts.indexOf(part));
  return findOutOfOrder(places).map((index) => firsts[index]);
}
