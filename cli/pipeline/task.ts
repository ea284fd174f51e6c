import type { AcceptedFinding, ReportDigest, Siblings } from '../../core/index';
import type { Input } from '../inputs/input';
import type { CheckCall } from '../check-call';
import type { Described, ReportContext } from '../reporters/reporter';
import type { Opening } from './late-duplicate';

/** How files are checked and worded: plain data, since every thread is told. */
export interface CheckPlan
  extends Pick<CheckCall, 'settings' | 'baseline' | 'choice' | 'format'>,
    Omit<ReportContext, 'nameOf' | 'hasBaseline'> {
  readonly isUpdate: boolean;
}

/** A file to check, alone or against others. */
export interface Task {
  /** Its place among all files. */
  readonly at: number;
  readonly input: Input;
  readonly siblings?: Siblings;
}

/** What is kept of a file beside how many findings it has; each of it costs time or memory. */
export interface Wanted {
  readonly words: boolean;
  /** Findings that the words name at the most. */
  readonly most: number;
  /**
   * Needed to compare files with each other. `whole`: as plain data; `later`: most of it is worked out when it is asked for, by
   * reading the file again, where nothing tells that it will be.
   */
  readonly digest: false | 'later' | 'whole';
  /** What an update of the baseline needs. */
  readonly acceptance: boolean;
}

/** Tasks that one thread does in one go. */
export interface Batch {
  readonly tasks: readonly Task[];
  readonly wanted: Wanted;
  /** The names of the files that the siblings came from, by uri. */
  readonly names: ReadonlyMap<string, string>;
  readonly bytes: number;
}

/** What a baseline would have to change for a file. */
export interface Acceptance {
  /** The baseline file. */
  readonly baseline: string;
  /** The report as it is named there. */
  readonly report: string;
  /** Findings that nobody has accepted, without a reason. */
  readonly added: readonly AcceptedFinding[];
  /** Indices of entries that match nothing any more. */
  readonly dropped: readonly number[];
}

/** What is kept of a file once it is checked: plain data, since it may come from another thread. */
export interface Outcome extends Described {
  /** `other`: stands in a folder and is no report; `read`: its digest was taken, but it is checked with others only. */
  readonly kind: 'checked' | 'other' | 'read' | 'unreadable' | 'failed';
  /** Findings that its words name, and those above the number that they may name. */
  readonly named: number;
  readonly unnamed: number;
  /** The words that name no finding, where not all may be named. */
  readonly bare?: string;
  /** Why it could not be checked, as a sentence. */
  readonly complaint?: string;
  readonly findings: number;
  readonly errors: number;
  readonly warnings: number;
  readonly accepted: number;
  readonly digest?: ReportDigest;
  /** Last year's reports that it was compared with, before all were known: by them it is told whether that holds. */
  readonly comparedWith?: readonly ReportDigest[];
  readonly opening?: Opening;
  readonly acceptance?: Acceptance;
}
