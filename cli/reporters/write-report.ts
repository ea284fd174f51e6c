import type { Checked } from '../check-files';
import { type Naming, nameFindings } from '../choose-findings';
import { countSeverities } from '../summary';
import { createListing, describeFile, type ReportContext, type Reporter, type Totals } from './reporter';

/** Writes what a reporter says of files that were checked, and returns what they add up to. */
export function writeReport(
  reporter: Reporter,
  files: readonly Checked[],
  context: ReportContext,
  naming: Naming,
  write: (text: string) => void,
): Totals {
  const listing = createListing(reporter, context, write);
  let left = naming.most;
  let unnamed = 0;
  for (const file of files) {
    const chosen = nameFindings(file, { ...naming, most: left });
    left -= chosen.named;
    unnamed += chosen.unnamed;
    listing.add(describeFile(reporter, chosen.checked, context));
  }
  const totals = {
    files: files.length,
    ...countSeverities(files),
    unnamed,
    unread: files.filter((one) => 'problem' in one),
  };
  listing.close(totals);
  return totals;
}
