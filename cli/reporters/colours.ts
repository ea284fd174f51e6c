import type { Severity } from '../../core/index';

/** A text as it is shown on a terminal. */
export type Paint = (text: string) => string;

/** The colours of the text output; they only stand where the terminal shows them. */
export interface Palette {
  readonly file: Paint;
  /** What is to step back. */
  readonly faint: Paint;
  readonly severities: Readonly<Record<Severity, Paint>>;
}

const as = (code: string): Paint => {
  const [begin, end] = [`\u001b[${code}m`, '\u001b[0m'];
  return (text) => begin + text + end;
};
const plain: Paint = (text) => text;

/** The sixteen colours that every terminal has, in the shades that its user has chosen. */
const colours: Palette = {
  file: as('1;4'),
  faint: as('2'),
  severities: { error: as('1;31'), warning: as('33'), information: as('36'), hint: as('2') },
};
const none: Palette = {
  file: plain,
  faint: plain,
  severities: { error: plain, warning: plain, information: plain, hint: plain },
};

/** Colours, or none where the output takes none. */
export function choosePalette(hasColours: boolean): Palette {
  return hasColours ? colours : none;
}
