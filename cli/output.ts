import type { CheckCall } from './check-call';
import { type Host, WrongCall } from './command';
import { isAmong, openOutput } from './output-file';
import { phrases } from './phrases';
import type { ReportContext, Reporter, Totals } from './reporters/reporter';
import { saysNothing, wordTotals } from './totals';

/** Where the findings go: to standard output, or into a file. */
export interface Output {
  readonly isFile: boolean;
  readonly write: (text: string) => void;
  /** Puts a file in its place, and says what the format does not say itself. False where that failed: it is said why. */
  readonly finish: (totals: Totals, context: ReportContext, reporter: Reporter) => boolean;
}

/** Opens what the call names; undefined where that cannot be: it is said why. Throws where a report would be written over. */
export function openOutputOf(
  { output, locale }: Pick<CheckCall, 'output' | 'locale'>,
  files: readonly string[],
  host: Host,
): Output | undefined {
  const say = phrases[locale];
  if (output === undefined) {
    return {
      isFile: false,
      write: host.write,
      finish(totals, context, { saysTotals }) {
        if (!saysTotals && totals.unnamed > 0) host.warn(wordTotals(totals, context));
        return true;
      },
    };
  }
  if (isAmong(output, files)) throw new WrongCall(say.outputIsInput(output));
  const fail = (reason: string): void =>
    host.warn(say.unwritable(output, say.writeReasons[reason] ?? reason));
  const opened = openOutput(output);
  if ('reason' in opened) {
    fail(opened.reason);
    return undefined;
  }
  return {
    isFile: true,
    write: opened.write,
    finish(totals, context) {
      const reason = opened.finish();
      if (reason !== undefined) fail(reason);
      else if (!saysNothing(totals, context))
        host.warn(`${wordTotals(totals, context)}${locale === 'en' ? ' ' : ''}${say.written(output)}`);
      return reason === undefined;
    },
  };
}
