import { applyBaselines } from '../baseline';
import { readCheckCall } from '../check-call';
import { checkFiles } from '../check-files';
import { chooseFindings } from '../choose-findings';
import type { Call, Command, ExitCode, Host } from '../command';
import { toSlashes } from '../json-file';
import { listFiles } from '../list-files';
import { openOutputOf } from '../output';
import { phrases } from '../phrases';
import { describeProblem, describeRemark, nameFile } from '../problem';
import { type ReportContext, reporters } from '../reporters/index';
import { writeReport } from '../reporters/write-report';
import { createSettingsLookup } from '../settings';
import { outputOptions } from './output-options';

export const check: Command = {
  name: 'check',
  says: {
    'zh-cn': '核对政府信息公开工作年度报告（.txt）。文件夹：核对其中（包括各级子文件夹）的全部年度报告。',
    en: 'Checks annual reports on government information disclosure (.txt); of a folder all reports in it and below.',
  },
  operands: { 'zh-cn': '[选项] 文件或文件夹…', en: '[options] FILE|FOLDER…' },
  options: [
    {
      name: 'format',
      value: { 'zh-cn': '格式', en: 'FORMAT' },
      choices: Object.keys(reporters),
      says: { 'zh-cn': '输出格式，默认 text', en: 'output format (default text)' },
    },
    ...outputOptions,
    {
      name: 'scope',
      value: { 'zh-cn': '范围', en: 'SCOPE' },
      choices: ['report', 'workspace'],
      says: {
        'zh-cn': '核对范围，默认 workspace：所列报告互相比对（上年结转、上下级汇总等）；report：逐份核对',
        en: 'default workspace: the reports named are compared with each other (carry-over, members of a government and so on); report: each is checked alone',
      },
    },
    {
      name: 'settings',
      value: { 'zh-cn': '文件', en: 'FILE' },
      says: {
        'zh-cn': '使用这个设置文件；默认用每份报告上级文件夹中最近的 disclosure-report.json',
        en: 'use this settings file; default: for each report the nearest disclosure-report.json above it',
      },
    },
    {
      name: 'no-settings',
      says: { 'zh-cn': '不用设置文件', en: 'use no settings file' },
    },
    {
      name: 'baseline',
      value: { 'zh-cn': '[文件.json]', en: '[FILE.json]' },
      valueEnds: '.json',
      says: {
        'zh-cn':
          '不显示已接受的提示；默认用设置文件旁边（没有设置文件时用当前文件夹）的 disclosure-report.baseline.json',
        en: 'leave out accepted findings; default: disclosure-report.baseline.json beside the settings file, or in the working folder where there is none',
      },
    },
    {
      name: 'update-baseline',
      says: {
        'zh-cn': '接受目前的全部提示，删去已经不存在的条目；已有的理由不变',
        en: 'accept all present findings and drop entries that match nothing; reasons given before stay',
      },
    },
    {
      name: 'reason',
      value: { 'zh-cn': '理由', en: 'TEXT' },
      says: {
        'zh-cn': '新接受的提示的理由，与 --update-baseline 同用',
        en: 'why the new ones are accepted; goes with --update-baseline',
      },
    },
  ],
  examples: [
    { 'zh-cn': 'check 某局2024年报告.txt', en: 'check report-2024.txt' },
    { 'zh-cn': 'check --format json *.txt', en: 'check --format json *.txt' },
    { 'zh-cn': 'check --baseline 2024年报告/', en: 'check --baseline reports-2024/' },
    {
      'zh-cn': 'check --update-baseline --reason "已与原件核对" 2024年报告/',
      en: 'check --update-baseline --reason "compared with the originals" reports-2024/',
    },
  ],
  run,
};

function run(given: Call, host: Host): ExitCode {
  const call = readCheckCall(given);
  const { locale } = call;
  const say = phrases[locale];
  const settings = createSettingsLookup(call.settings);
  const warn = (lines: readonly string[]): void => {
    for (const line of lines) host.warn(line);
  };
  if (settings.isMissing) {
    warn(settings.remarks.flatMap((one) => describeRemark(one, locale)));
    return 2;
  }
  const { files, emptyFolders } = listFiles(call.files);
  const output = openOutputOf(call, files, host);
  if (output === undefined) return 2;
  const checked = checkFiles(files, { scope: call.scope, settings });
  const chosen = checked.files.map((one) => chooseFindings(one, call.choice));
  const baseline = applyBaselines(chosen, call, settings);
  const context: ReportContext = {
    locale,
    version: host.version,
    nameOf: checked.nameOf,
    hasBaseline: call.baseline !== 'none',
    isQuiet: call.naming.isQuiet,
    hasColours: output.isFile ? false : host.terminal.hasColours,
    columns: output.isFile ? undefined : host.terminal.columns,
    folder: toSlashes('.'),
    documentation: host.documentation,
  };
  const reporter = reporters[call.format];
  const totals = writeReport(reporter, baseline.files, context, call.naming, output.write);
  const isWritten = output.finish(totals, context, reporter);
  const remarks = [...settings.remarks, ...baseline.remarks];
  warn([
    ...baseline.files.map((one) => describeProblem(one, locale)).filter((line) => line !== undefined),
    ...emptyFolders.map((folder) => say.emptyFolder(folder)),
    ...remarks.flatMap((one) => describeRemark(one, locale)),
    ...(baseline.withoutReason > 0 ? [say.needsReason(baseline.withoutReason)] : []),
    ...baseline.updates.map((one) => say.updated({ ...one, file: nameFile(one.file) })),
  ]);
  const isIncomplete =
    !isWritten ||
    totals.unreadable > 0 ||
    emptyFolders.length > 0 ||
    baseline.withoutReason > 0 ||
    remarks.some(({ isFatal }) => isFatal);
  return isIncomplete ? 2 : totals.errors > 0 ? 1 : 0;
}
