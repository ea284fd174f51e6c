import type { ReportDigest } from './digest';

/** The reports of one agency, or of one of its years, by uri; hardly ever more than one a year. Never changed, only replaced. */
export type ReportGroup = readonly ReportDigest[];

/** Other files of the same agency and year: how many there are, and some of them, copies of the text first. */
export interface SameYear {
  readonly count: number;
  readonly shown: readonly ReportDigest[];
}

/** More files than this are not named beside a report. */
const mostShown = 5;
const noOthers: SameYear = { count: 0, shown: [] };

/** Where the uri stands, or would stand. */
function findPlace(group: ReportGroup, uri: string): number {
  let low = 0;
  let high = group.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (group[middle].uri < uri) low = middle + 1;
    else high = middle;
  }
  return low;
}

function has(group: ReportGroup, uri: string): boolean {
  return group[findPlace(group, uri)]?.uri === uri;
}

/** The group with a report whose uri is not in it. */
export function addReport(group: ReportGroup, digest: ReportDigest): ReportGroup {
  return group.toSpliced(findPlace(group, digest.uri), 0, digest);
}

/** The group without a report; itself where that is not in it. */
export function withoutReport(group: ReportGroup, uri: string): ReportGroup {
  return has(group, uri) ? group.toSpliced(findPlace(group, uri), 1) : group;
}

/** Whether another report than that one is in the group. */
export function hasOthers(group: ReportGroup, uri: string): boolean {
  return group.length > (has(group, uri) ? 1 : 0);
}

const none: ReportGroup = [];
const byYear = new WeakMap<ReportGroup, ReadonlyMap<number | undefined, ReportGroup>>();

/** Those of an agency's reports that are of a year. */
export function listOfYear(agency: ReportGroup, year: number): ReportGroup {
  let years = byYear.get(agency);
  if (years === undefined) {
    years = sortByYear(agency);
    byYear.set(agency, years);
  }
  return years.get(year) ?? none;
}

function sortByYear(agency: ReportGroup): ReadonlyMap<number | undefined, ReportGroup> {
  const years = new Map<number | undefined, ReportDigest[]>();
  for (const one of agency) {
    const sameYear = years.get(one.year);
    if (sameYear === undefined) years.set(one.year, [one]);
    else sameYear.push(one);
  }
  return years;
}

/** What stands beside a report of the group's agency and year, itself aside; only what is a file counts. */
export function findBeside(
  group: ReportGroup,
  own: ReportDigest,
  isFile: (uri: string) => boolean,
): SameYear {
  if (!isFile(own.uri) || !hasOthers(group, own.uri)) return noOthers;
  const { files, byText } = sortFiles(group, isFile);
  const count = has(files, own.uri) ? files.length - 1 : files.length;
  if (count === 0) return noOthers;
  const { uri: ownUri, textStamp: text } = own;
  const copies = takeSome(byText.get(text) ?? [], mostShown, ({ uri }) => uri !== ownUri);
  const isAnother = ({ uri, textStamp }: ReportDigest): boolean => textStamp !== text && uri !== ownUri;
  return { count, shown: [...copies, ...takeSome(files, mostShown - copies.length, isAnother)] };
}

interface SortedFiles {
  readonly files: ReportGroup;
  readonly byText: ReadonlyMap<number, ReportGroup>;
}

/** Where there are hundreds, each of them asks. */
const sorted = new WeakMap<ReportGroup, SortedFiles>();

function sortFiles(group: ReportGroup, isFile: (uri: string) => boolean): SortedFiles {
  let found = sorted.get(group);
  if (found === undefined) {
    const files = group.filter(({ uri }) => isFile(uri));
    const byText = new Map<number, ReportDigest[]>();
    for (const one of files) {
      const copies = byText.get(one.textStamp);
      if (copies === undefined) byText.set(one.textStamp, [one]);
      else copies.push(one);
    }
    found = { files, byText };
    sorted.set(group, found);
  }
  return found;
}

function takeSome(
  group: ReportGroup,
  most: number,
  isWanted: (one: ReportDigest) => boolean,
): ReportDigest[] {
  const taken: ReportDigest[] = [];
  for (let at = 0; at < group.length && taken.length < most; at++)
    if (isWanted(group[at])) taken.push(group[at]);
  return taken;
}
