import type { TableId } from './formats/format';
import type { Report } from './model/report';
import { compileRelations } from './relations/compile';
import { countRelations, type RelationCounts } from './relations/confidence';

/** How a table was read: what was found of what its form asks for, and how far it bears itself out. */
export interface TableAssessment {
  readonly id: TableId;
  /** Lines of the report from 0, the last one included. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** 0 to 1, see `weighTable`. */
  readonly confidence: number;
  /** Whether its figures were checked. */
  readonly isReadable: boolean;
  readonly rows: { readonly found: number; readonly expected: number };
  /** Cells whose figure is known, blanks that stand for zero included. */
  readonly cells: { readonly read: number; readonly expected: number };
  readonly relations: RelationCounts;
}

/** Says of every table that the report has how it was read. */
export function assessTables({ form, tables, values }: Report): TableAssessment[] {
  const relations = compileRelations(form);
  return tables.map(({ table, firstLine, lastLine, confidence, isReadable, rows }) => {
    const slots = table.rows.flatMap(({ firstSlot, block }) => block.columns.map((_, at) => firstSlot + at));
    return {
      id: table.table.id,
      firstLine,
      lastLine,
      confidence,
      isReadable,
      rows: { found: rows.length, expected: table.rows.length },
      cells: { read: slots.filter((slot) => !Number.isNaN(values[slot])).length, expected: slots.length },
      relations: countRelations(relations, table, values),
    };
  });
}
