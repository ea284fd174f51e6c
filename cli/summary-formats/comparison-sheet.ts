import { getForm, type GovernmentComparison, nameCell } from '../../core/index';
import { languageOf, phrasesOf, type SummaryContext } from './context';
import { figure, header, type Row, type Sheet, words } from './sheet';

/** Where governments' figures differ from the sum of those of their departments and townships, cell by cell. */
export function createComparisonSheet(context: SummaryContext): Sheet {
  const say = phrasesOf(context);
  const { comparison } = say;
  const { comparisons } = context.summary;
  return {
    name: say.sheets.comparisons,
    title: say.sheets.comparisons,
    notes: comparisons.length === 0 ? [comparison.none] : comparison.notes,
    widths: [28, 8, 12, 36, 48, 14, 14, 14, 40],
    head: [
      [
        comparison.government,
        say.year,
        comparison.members,
        comparison.table,
        comparison.cell,
        comparison.found,
        comparison.sum,
        comparison.difference,
        comparison.remark,
      ].map((name) => header(name)),
    ],
    rows: () => comparisons.flatMap((one) => describe(one, context)),
    frozenColumns: 1,
  };
}

function describe(one: GovernmentComparison, context: SummaryContext): Row[] {
  const { comparison } = phrasesOf(context);
  const language = languageOf(context);
  const own = [words(one.government), words(`${one.year}`), figure(one.memberCount, 'count')];
  const remark = (text: string): Row => [
    ...own,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    words(text),
  ];
  if (one.missing.length > 0) return [remark(comparison.missing(one.missing))];
  if (one.differences.length === 0) return [remark(comparison.agrees)];
  const form = getForm(one.format);
  return one.differences.map(({ table, slot, found, sum }): Row => {
    const cell = form.slots[slot];
    const { decimals } = cell.column;
    const scale = 10 ** decimals;
    const kind = decimals > 0 ? 'amount' : 'count';
    const name = form.tables.find((each) => each.table.id === table)?.table.label[language] ?? table;
    return [
      ...own,
      words(name),
      words(nameCell(cell)[language]),
      figure(found / scale, kind),
      figure(sum / scale, kind),
      figure((found - sum) / scale, decimals > 0 ? 'signed-amount' : 'signed'),
    ];
  });
}
