import type { Locale } from '../../core/index';
import type { Host } from '../command';
import { phrases } from '../phrases';
import { widthOf } from '../width';

/** Nothing is shown of work that is done by then, in milliseconds. */
const patience = 500;
const betweenDrawings = 100;

/** A line on the terminal that tells how far the work is; whatever else is printed goes through here. */
export interface Progress extends Pick<Host, 'write' | 'warn'> {
  /** `all` are the steps of which `step` tells one. */
  begin(files: number, all: number): void;
  step(findings: number): void;
  /** Takes the line away. */
  wipe(): void;
}

/** Shows progress where the host can. */
export function createProgress(
  host: Pick<Host, 'write' | 'warn' | 'draw' | 'terminal'>,
  locale: Locale,
  now: () => number = () => 1000 * process.uptime(),
): Progress {
  const { showsProgress, columns, progressColumns = columns ?? 80 } = host.terminal;
  let begun = 0;
  let drawn = 0;
  let isDrawn = false;
  let files = 0;
  let all = 0;
  let steps = 0;
  let findings = 0;

  const wipe = (): void => {
    if (isDrawn) host.draw('\r\x1b[K');
    isDrawn = false;
  };
  const draw = (time: number): void => {
    const seconds = (time - begun) / 1000;
    const share = steps / all;
    const line = phrases[locale].progress({
      done: Math.floor(share * files),
      all: files,
      findings,
      rate: Math.round((share * files) / seconds),
      left: Math.ceil((seconds * (1 - share)) / share),
    });
    // The last column is left free: some terminals go to the next line when it is written.
    host.draw(`\r${cut(line, progressColumns - 1)}\x1b[K`);
    isDrawn = true;
    drawn = time;
  };
  return {
    write: (text) => {
      // Nobody knows the columns of output that goes elsewhere: the line is in nobody's way then.
      if (columns !== undefined) wipe();
      host.write(text);
    },
    warn: (line) => {
      wipe();
      host.warn(line);
    },
    begin: (someFiles, someSteps) => {
      [files, all, steps, findings] = [someFiles, someSteps, 0, 0];
      begun = now();
    },
    step: (more) => {
      if (!showsProgress) return;
      steps++;
      findings += more;
      const time = now();
      if (time - begun >= patience && time - drawn >= betweenDrawings) draw(time);
    },
    wipe,
  };
}

/** As much of a line as fits into so many columns. */
function cut(line: string, columns: number): string {
  let width = 0;
  let fitting = '';
  for (const character of line) {
    width += widthOf(character);
    if (width > columns) break;
    fitting += character;
  }
  return fitting;
}
