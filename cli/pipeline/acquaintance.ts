import {
  digestLater,
  digestReport,
  identifyReport,
  mostCompared,
  parseReport,
  type Report,
  type ReportDigest,
  type ReportIdentity,
  type Siblings,
} from '../../core/index';
import { fileUri } from '../file-uri';
import type { Input } from '../inputs/input';
import { readInput } from '../read-report-file';

/** What is known of a report by those that were read before it; there may be others. */
export interface Acquainted {
  readonly digest: ReportDigest;
  /** Last year's reports are among them, and no more than are compared. */
  readonly siblings: Siblings | undefined;
  readonly hasSameYear: boolean;
}

/** The reports that have been read, as they come. */
export interface Acquaintance {
  /** Adds a report; `isWhole`: all that others are compared with is taken from it now. */
  meet(input: Input, report: Report, isWhole: boolean): Acquainted;
  /** The file of a report that has been met. */
  nameOf(uri: string): string | undefined;
}

const none: ReportDigest[] = [];
/** So many reports are at hand for a while, since reports of one agency often follow each other. */
const mostAtHand = 8;

export function createAcquaintance(): Acquaintance {
  const agencies = new Map<string, Map<number, ReportDigest[]>>();
  const names = new Map<string, string>();
  const atHand: { readonly identity: ReportIdentity; readonly report: Report }[] = [];
  let next = 0;
  const digest = (input: Input, identity: ReportIdentity, report: Report, isWhole: boolean): ReportDigest => {
    if (isWhole) return digestReport(identity.uri, report, identity);
    atHand[next++ % mostAtHand] = { identity, report };
    return digestLater(identity, () => {
      const found = atHand.find((one) => one.identity === identity);
      return found === undefined
        ? digestAgain(input, identity)
        : digestReport(identity.uri, found.report, identity);
    });
  };
  return {
    nameOf: (uri) => names.get(uri),
    meet: (input, report, isWhole) => {
      const identity = identifyReport(fileUri(input.file), report);
      const { uri, agencyKey, year } = identity;
      if (!names.has(uri)) names.set(uri, input.file);
      if (agencyKey === undefined || year === undefined)
        return { digest: digest(input, identity, report, isWhole), siblings: undefined, hasSameYear: false };
      const years = agencies.get(agencyKey) ?? new Map<number, ReportDigest[]>();
      agencies.set(agencyKey, years);
      const before = years.get(year - 1) ?? none;
      const same = years.get(year) ?? none;
      const after = years.get(year + 1) ?? none;
      // Where there is a report of the year before there will hardly be none of the year behind.
      const isWanted = before.length + after.length > 0 && same.length < mostCompared;
      const hasSameYear = same.length > 0;
      const own = digest(input, identity, report, isWhole || isWanted);
      if (same === none) years.set(year, [own]);
      else same.push(own);
      const lastYear = before.length > mostCompared ? none : before.filter((one) => one.uri !== uri);
      return {
        digest: own,
        siblings: lastYear.length === 0 ? undefined : besideLastYear(own, lastYear),
        hasSameYear,
      };
    },
  };
}

/** All that others are compared with of a file that was read before. */
function digestAgain(input: Input, { uri, textStamp }: ReportIdentity): ReportDigest {
  const read = readInput(input);
  const found = read !== undefined && 'text' in read ? digestReport(uri, parseReport(read.text)) : undefined;
  // A file that is not any more what it was is compared with nothing.
  return found?.textStamp === textStamp ? found : digestReport(uri, parseReport(''));
}

function besideLastYear(own: ReportDigest, lastYear: readonly ReportDigest[]): Siblings {
  return {
    own,
    stamp: '',
    lastYear: lastYear.toSorted((a, b) => (a.uri < b.uri ? -1 : 1)),
    sameYear: { count: 0, shown: [] },
    members: undefined,
  };
}
