import type { Grouping, TableState } from '../../../core/index';

/** What `summary` says beside the words of the form. */
export interface SummaryPhrases {
  readonly title: string;
  /** Names of the sheets; a table of the form is named by its number. */
  readonly sheets: {
    readonly overview: string;
    readonly table: (number: string, form: string | undefined) => string;
    readonly tableByGroup: (number: string, form: string | undefined, by: Grouping) => string;
    readonly shares: string;
    readonly comparisons: string;
    readonly reports: string;
    readonly problems: string;
  };
  readonly item: string;
  readonly year: string;
  readonly ofYear: (year: number | undefined) => string;
  readonly ofReports: (year: string, reports: number) => string;
  readonly group: Readonly<Record<Grouping, string>>;
  readonly allReports: string;
  readonly noName: Readonly<Record<Grouping, string>>;
  readonly reports: string;
  readonly isAdded: string;
  readonly added: string;
  readonly covered: string;
  /** The title of a table, with the notice that fixes its form. */
  readonly table: (table: string, notice: string) => string;
  readonly ownUnit: (column: string) => string;
  readonly change: string;
  readonly changeOf: (name: string) => string;
  readonly changeRate: string;
  readonly cases: string;
  readonly shareIn: (whole: string) => string;
  readonly shareOf: (part: string, whole: string) => string;
  readonly points: string;
  readonly carriedBefore: string;
  readonly carriedDifference: string;
  readonly counts: {
    readonly title: string;
    readonly files: string;
    readonly added: string;
    readonly covered: string;
    readonly duplicates: string;
    readonly leftOut: string;
    readonly otherYears: string;
    readonly unread: string;
    readonly noReports: string;
    readonly wrongSums: string;
  };
  readonly countOf: (name: string, count: number) => string;
  readonly keyFigures: string;
  readonly notes: readonly string[];
  readonly groupsElsewhere: string;
  readonly comparison: {
    readonly government: string;
    readonly members: string;
    readonly table: string;
    readonly cell: string;
    readonly found: string;
    readonly sum: string;
    readonly difference: string;
    readonly remark: string;
    readonly missing: (names: readonly string[]) => string;
    readonly agrees: string;
    readonly none: string;
    readonly notes: readonly string[];
  };
  readonly list: {
    readonly file: string;
    readonly agency: string;
    readonly region: string;
    readonly form: string;
    readonly standing: string;
    readonly unknown: string;
    readonly wrongSums: string;
    readonly kind: string;
    readonly says: string;
    readonly noProblems: string;
  };
  readonly tableStates: Readonly<Record<TableState, string>>;
  readonly standings: {
    readonly counted: string;
    readonly covered: (file: string) => string;
    readonly duplicate: (file: string, isCopy: boolean) => string;
    readonly unsupported: string;
    readonly noTables: string;
  };
  readonly problems: {
    readonly unread: string;
    readonly leftOut: string;
    readonly duplicate: string;
    readonly table: string;
    readonly unknown: string;
    readonly wrongSums: string;
    readonly noAgency: string;
    readonly noYear: string;
    readonly tableState: (table: string, state: string) => string;
    readonly unknownCells: (count: number) => string;
    readonly noReport: string;
    readonly saysNoReport: string;
    readonly saysNoAgency: string;
    readonly saysNoYear: string;
  };
  readonly csvHeader: readonly string[];
  readonly outputNeeded: string;
  readonly unknownEnding: (file: string, formats: readonly string[]) => string;
  readonly written: (file: string, reports: number, added: number) => string;
}
