import { checkReports, type Finding, type Organization, parseReport } from '../../core/index';

/** Another report of the workspace. */
export interface OtherReport {
  readonly file: string;
  readonly text: string;
}

/** The folder of the workspace, with the report in question, the others and the settings file in it. */
export const workspaceFolder = 'file:///workspace/';
export const ownFile = 'report.txt';

/** The findings of a text beside other reports. */
export function checkBeside(
  text: string,
  others: readonly OtherReport[],
  organization: Organization = {},
): readonly Finding[] {
  const reports = [{ file: ownFile, text }, ...others].map((one) => ({
    uri: workspaceFolder + encodeURI(one.file),
    report: parseReport(one.text),
  }));
  const settingsUri = `${workspaceFolder}disclosure-report.json`;
  return checkReports(reports, { organizations: [{ settingsUri, organization }] })[0];
}
