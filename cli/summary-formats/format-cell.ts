import type { FigureCell, TextCell } from './sheet';

/** A cell in plain text: a number as a person reads it, nothing where it is not known. */
export function formatCell(cell: TextCell | FigureCell): string {
  if ('text' in cell) return cell.text;
  const { figure, kind } = cell;
  if (Number.isNaN(figure)) return '';
  switch (kind) {
    case 'share':
      return `${round(100 * figure, 1).toFixed(1)}%`;
    case 'rate':
      return `${signed(round(100 * figure, 1), 1)}%`;
    case 'points':
      return signed(round(figure, 1), 1);
    case 'signed':
      return signed(figure, 0);
    case 'signed-amount':
      return figure > 0 ? `+${trim(figure)}` : trim(figure);
    case 'amount':
      return trim(figure);
    default:
      return `${figure}`;
  }
}

/** Half goes away from zero, as people round. */
function round(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  return (Math.sign(value) * Math.round(Math.abs(value) * scale + 1e-9)) / scale;
}

function signed(value: number, decimals: number): string {
  return `${value > 0 ? '+' : ''}${(value === 0 ? 0 : value).toFixed(decimals)}`;
}

/** Up to four decimals, none that is zero. */
function trim(value: number): string {
  return value.toFixed(4).replace(/\.?0+$/, '');
}
