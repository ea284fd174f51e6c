import type { CellObject } from 'write-excel-file/node';
import type { FigureKind, TextCell } from '../summary-formats/sheet';

type Look = Omit<CellObject, 'value'>;

/** In points. */
export const lineHeight = 15;
export const font = { fontFamily: '宋体', fontSize: 11 };

const middle: Look = { alignVertical: 'center' };
const framed: Look = { ...middle, borderStyle: 'thin', borderColor: '#9A9A9A' };

export const title: Look = { ...middle, fontSize: 16, fontWeight: 'bold', height: 26 };
export const note: Look = { ...middle, fontSize: 10 };

/** How words look, by their style in a sheet. */
export const textLooks: Readonly<Record<TextCell['style'], Look>> = {
  header: { ...framed, wrap: true, align: 'center', fontWeight: 'bold', backgroundColor: '#D9E2EC' },
  label: { ...framed, wrap: true, backgroundColor: '#F3F5F7' },
  text: { ...framed, wrap: true },
  total: { ...framed, wrap: true, fontWeight: 'bold' },
};

/** Percentage points and counts that rise carry a sign; blank stands for what is not known, 0 for none. */
const numberFormats: Readonly<Record<FigureKind, string>> = {
  count: '#,##0',
  amount: '#,##0.####',
  signed: '+#,##0;-#,##0;0',
  'signed-amount': '+#,##0.####;-#,##0.####;0',
  share: '0.0%',
  points: '+0.0;-0.0;0.0',
  rate: '+0.0%;-0.0%;0.0%',
};

/** How numbers look, by their kind: in a line of figures and in one of totals. */
export const figureLooks = listFigureLooks({});
export const totalLooks = listFigureLooks({ fontWeight: 'bold' });

function listFigureLooks(more: Look): Readonly<Record<FigureKind, Look>> {
  const looks = Object.entries(numberFormats).map(([kind, format]) => [
    kind,
    // Named, so that a blank cell has its format too.
    { ...framed, ...more, type: Number, format },
  ]);
  return Object.fromEntries(looks);
}
