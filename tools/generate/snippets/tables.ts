import { format2021 } from '../../../core/formats/2021';
import type { Table } from '../../../core/formats/format';
import { createForm, findTable } from '../../../core/model/form';
import { layOutTable as layOutCells } from '../../../core/model/table-layout';
import { figure, type Piece } from './body';

const form = createForm(format2021);

/** A table as the form prints it, its cells separated by tabs, every figure a place to write. */
export function layOutTable({ id }: Table): Piece[] {
  return layOutCells(findTable(form, id)!, figure).flatMap((cells, line) => [
    ...(line === 0 ? [] : ['\n']),
    ...cells.flatMap((cell, column) => (column === 0 ? [cell] : ['\t', cell])),
  ]);
}
