/** How a cell looks: its number format, alignment and frame. */
export type CellStyle =
  | 'plain'
  | 'title'
  | 'note'
  | 'header'
  | 'label'
  | 'text'
  | 'total'
  | NumberStyle
  | `total-${NumberStyle}`;

export type NumberStyle = 'count' | 'amount' | 'signed' | 'signed-amount' | 'share' | 'points' | 'rate';

/** Percentage points and counts that rise carry a sign; blank stands for what is not known, 0 for none. */
const numberFormats: Readonly<Record<NumberStyle, string>> = {
  count: '#,##0',
  amount: '#,##0.####',
  signed: '+#,##0;-#,##0;0',
  'signed-amount': '+#,##0.####;-#,##0.####;0',
  share: '0.0%',
  points: '+0.0;-0.0;0.0',
  rate: '+0.0%;-0.0%;0.0%',
};
const numberStyles = Object.keys(numberFormats) as NumberStyle[];

const firstOwnFormat = 164;
const fonts = { plain: 0, bold: 1, title: 2, note: 3 };
const fills = { none: 0, header: 2, label: 3 };
const framed = 1;

interface Look {
  readonly format?: number;
  readonly font?: number;
  readonly fill?: number;
  readonly border?: number;
  readonly alignment?: string;
}

const centred = 'horizontal="center" vertical="center" wrapText="1"';
const looks: Readonly<Record<CellStyle, Look>> = {
  plain: {},
  title: { font: fonts.title, alignment: 'vertical="center"' },
  note: { font: fonts.note, alignment: 'vertical="center"' },
  header: { font: fonts.bold, fill: fills.header, border: framed, alignment: centred },
  label: { fill: fills.label, border: framed, alignment: 'vertical="center" wrapText="1"' },
  text: { border: framed, alignment: 'vertical="center" wrapText="1"' },
  total: { font: fonts.bold, border: framed, alignment: 'vertical="center" wrapText="1"' },
  ...(Object.fromEntries(
    numberStyles.flatMap((name, at) => {
      const own: Look = { format: firstOwnFormat + at, border: framed, alignment: 'vertical="center"' };
      return [
        [name, own],
        [`total-${name}`, { ...own, font: fonts.bold }],
      ];
    }),
  ) as Record<NumberStyle | `total-${NumberStyle}`, Look>),
};
const names = Object.keys(looks) as CellStyle[];
const indexes = new Map(names.map((name, index) => [name, index]));

/** The number by which a cell names its look. */
export function indexOfStyle(style: CellStyle): number {
  return indexes.get(style) ?? 0;
}

const font = (size: number, more = ''): string =>
  `<font>${more}<sz val="${size}"/><color rgb="FF000000"/><name val="宋体"/><family val="3"/><charset val="134"/></font>`;
const fill = (colour: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
const side = (name: string): string => `<${name} style="thin"><color rgb="FF9A9A9A"/></${name}>`;

/** The part `xl/styles.xml`. */
export function writeStyles(): string {
  const formats = numberStyles.map(
    (name, at) => `<numFmt numFmtId="${firstOwnFormat + at}" formatCode="${numberFormats[name]}"/>`,
  );
  const cells = names.map((name) => {
    const { format = 0, font: fontId = 0, fill: fillId = 0, border = 0, alignment } = looks[name];
    const attributes = `numFmtId="${format}" fontId="${fontId}" fillId="${fillId}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"`;
    return alignment === undefined
      ? `<xf ${attributes}/>`
      : `<xf ${attributes} applyAlignment="1"><alignment ${alignment}/></xf>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`,
    `<fonts count="4">${font(11)}${font(11, '<b/>')}${font(16, '<b/>')}${font(10)}</fonts>`,
    '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
    `${fill('FFD9E2EC')}${fill('FFF3F5F7')}</fills>`,
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${cells.length}">${cells.join('')}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    '</styleSheet>',
  ].join('');
}
