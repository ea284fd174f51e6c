import type { Checked } from '../check-files';
import { describeChecked } from './json';
import type { Reporter } from './reporter';

/**
 * `check --format jsonl`: a line for each file, what `json` says of it and the figures of its tables by the ids of their
 * cells, so that other programs can add up and join. No totals: they can be counted.
 */
export const jsonl: Reporter = {
  saysTotals: false,
  separator: '\n',
  describe: (checked, context) =>
    JSON.stringify({ ...describeChecked(checked, context), values: listValues(checked) }),
  close: (_, hasFiles) => (hasFiles ? '\n' : ''),
};

/** The figures that are known: `t3.new/total`, in the units of the form. */
function listValues(checked: Checked): Readonly<Record<string, number>> {
  if ('problem' in checked) return {};
  const { form, values } = checked.report;
  const known: Record<string, number> = {};
  for (const { index, row, column } of form.slots) {
    const value = values[index];
    if (!Number.isNaN(value)) known[`${row.row.id}/${column.id}`] = value / 10 ** column.decimals;
  }
  return known;
}
