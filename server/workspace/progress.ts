import type { Connection, WorkDoneProgressReporter } from 'vscode-languageserver';
import type { Session } from '../session';
import { phrases } from '../phrases';

/** Shorter work is not worth telling, in milliseconds. */
const worthTelling = 1000;

/** Tells the client how far the reading of files is, where it shows that and it takes long. */
export function createProgress(
  connection: Connection,
  getSession: () => Session,
): (done: number, all: number) => void {
  let since: number | undefined;
  let reporter: Promise<WorkDoneProgressReporter> | undefined;
  let percentage = 0;
  return (done, all) => {
    if (getSession().capabilities.window?.workDoneProgress !== true) return;
    since ??= Date.now();
    if (done === all) {
      reporter?.then((one) => one.done()).catch(() => undefined);
      since = undefined;
      reporter = undefined;
      return;
    }
    if (Date.now() - since < worthTelling) return;
    if (reporter === undefined) {
      percentage = 0;
      reporter = connection.window.createWorkDoneProgress();
      const title = phrases[getSession().locale].readingReports;
      reporter.then((one) => one.begin(title, 0)).catch(() => undefined);
    }
    const now = Math.floor((100 * done) / all);
    if (now === percentage) return;
    percentage = now;
    reporter.then((one) => one.report(now, `${done}/${all}`)).catch(() => undefined);
  };
}
