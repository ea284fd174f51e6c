import { table3 as table3Of2021 } from '../2021/table-3';
import type { Row, Table } from '../format';

const [block] = table3Of2021.blocks;

/** What the 2021 form divides into three rows. */
const dividedLater = 't3.r6';
type DividedRow = Extract<(typeof block)['rows'][number], { readonly group: typeof dividedLater }>;
type SharedRow = Exclude<(typeof block)['rows'][number], DividedRow>;

const divided = block.groups.find(({ id }) => id === dividedLater)!;
const otherwiseHandled = {
  id: dividedLater,
  numeral: divided.numeral,
  group: 't3.results',
  label: divided.label,
} as const satisfies Row;

function isShared(row: (typeof block)['rows'][number]): row is SharedRow {
  return !('group' in row && row.group === dividedLater);
}

/** 收到和处理政府信息公开申请情况 on the trial form: as in 2021, but （六）其他处理 is one row; 23 rows of seven columns. */
export const table3 = {
  ...table3Of2021,
  blocks: [
    {
      ...block,
      groups: block.groups.filter(({ id }) => id !== dividedLater),
      rows: block.rows.flatMap((row): (SharedRow | typeof otherwiseHandled)[] => {
        if (isShared(row)) return [row];
        return row.id === 't3.r6.1' ? [otherwiseHandled] : [];
      }),
    },
  ],
} as const satisfies Table;
