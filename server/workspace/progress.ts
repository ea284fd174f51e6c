import type {
  WorkDoneProgressBegin,
  WorkDoneProgressEnd,
  WorkDoneProgressReport,
} from 'vscode-languageserver-protocol';
import type { Connection } from '../protocol/connection';
import type { Session } from '../session';
import { phrases } from '../phrases';

type Progress = WorkDoneProgressBegin | WorkDoneProgressReport | WorkDoneProgressEnd;

/** Shorter work is not worth telling, in milliseconds. */
const worthTelling = 1000;

/** Tells the client how far the reading of files is, where it shows that and it takes long. */
export function createProgress(
  connection: Connection,
  getSession: () => Session,
): (done: number, all: number) => void {
  let since: number | undefined;
  let bars = 0;
  let tell: ((value: Progress) => void) | undefined;
  let percentage = 0;

  /** Opens a bar at the client; what is told of it waits for the answer. */
  function begin(): (value: Progress) => void {
    const token = `disclosure-report-${++bars}`;
    const created = connection.ask('window/workDoneProgress/create', { token });
    return (value) =>
      void created.then(
        () => connection.tell('$/progress', { token, value }),
        () => undefined,
      );
  }

  return (done, all) => {
    if (getSession().capabilities.window?.workDoneProgress !== true) return;
    since ??= Date.now();
    if (done === all) {
      tell?.({ kind: 'end' });
      since = undefined;
      tell = undefined;
      return;
    }
    if (Date.now() - since < worthTelling) return;
    if (tell === undefined) {
      percentage = 0;
      tell = begin();
      tell({ kind: 'begin', title: phrases[getSession().locale].readingReports, percentage });
    }
    const now = Math.floor((100 * done) / all);
    if (now === percentage) return;
    percentage = now;
    tell({ kind: 'report', percentage, message: `${done}/${all}` });
  };
}
