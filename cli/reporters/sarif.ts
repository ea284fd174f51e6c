import {
  type Finding,
  getLanguage,
  identifyFinding,
  isElsewhere,
  type Locale,
  type Report,
  rules,
  type Severity,
  severityNames,
  wordFixTitle,
  wordMessage,
} from '../../core/index';
import { pathFrom, uriOf, uriOfFolder } from './paths';
import { type Place, placeOf, placeOnLine } from './place';
import type { Reporter, ReportContext, Totals } from './reporter';
import { indexOfRule } from './rule-index';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const base = '%SRCROOT%';
const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** `check --format sarif`: SARIF 2.1.0, for code scanning and its viewers. Accepted findings are there, as suppressed. */
export const sarif: Reporter = {
  saysTotals: false,
  open(context) {
    const { locale, folder } = context;
    const run = {
      tool: { driver: describeTool(context) },
      language: locale === 'en' ? 'en' : 'zh-CN',
      columnKind: 'utf16CodeUnits',
      originalUriBaseIds: { [base]: { uri: uriOfFolder(folder) } },
    };
    const head = JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] });
    return `${head.slice(0, -'}]}'.length)},"results":[\n`;
  },
  separator: ',\n',
  describe(checked, context) {
    if ('problem' in checked) return '';
    const { file, report, findings, accepted } = checked;
    const results = [
      ...findings.map((finding) => ({
        ...describeFinding(report, file, finding, context),
        // Where some results are suppressed, the others have to say that they are not.
        ...(context.hasBaseline ? { suppressions: [] } : {}),
      })),
      ...accepted.map(({ finding, by }) => ({
        ...describeFinding(report, file, finding, context),
        suppressions: [{ kind: 'external', status: 'accepted', justification: by.reason }],
      })),
    ];
    return results.map((one) => JSON.stringify(one)).join(',\n');
  },
  close: (totals, hasFiles, context) =>
    `${hasFiles ? '\n' : ''}],"invocations":${JSON.stringify([describeRun(totals, context)])}}]}\n`,
};

function describeTool({ version, locale, documentation }: ReportContext) {
  const language = getLanguage(locale);
  return {
    name: 'disclosure-report',
    version,
    semanticVersion: version,
    rules: rules.map(({ id, title, severity, category }) => ({
      id,
      name: toName(id),
      shortDescription: { text: title[language] },
      fullDescription: { text: `${title[language]}${locale === 'en' ? '.' : '。'}` },
      help: { text: wordHelp(id, severity, locale) },
      ...(documentation === undefined
        ? {}
        : { helpUri: `${documentation}/rules/${id}${locale === 'en' ? '.en' : ''}.md` }),
      defaultConfiguration: { level: levels[severity] },
      properties: { tags: [category] },
    })),
  };
}

/** `row-total` as `RowTotal`. */
function toName(id: string): string {
  return id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function wordHelp(id: string, severity: Severity, locale: Locale): string {
  const level = severityNames[locale][severity];
  return locale === 'en'
    ? `Default severity: ${level}. What it looks for, why, and how to mend it: docs/rules/${id}.en.md.`
    : `默认级别：${level}。查什么、依据和改法见 docs/rules/${id}.md。`;
}

function describeFinding(report: Report, file: string, finding: Finding, context: ReportContext) {
  const { locale, nameOf } = context;
  const { rule, severity, message, related, fixes } = finding;
  const { place, figures } = identifyFinding(report, finding);
  return {
    ruleId: rule,
    ruleIndex: indexOfRule(rule),
    level: levels[severity],
    message: { text: toMessage(wordMessage(message, locale)) },
    locations: [{ physicalLocation: locate(file, placeOf(report, finding), context) }],
    partialFingerprints: { 'placeAndFigures/v1': JSON.stringify([rule, place, figures]) },
    ...(related.length === 0
      ? {}
      : {
          relatedLocations: related.map((one, id) => ({
            id,
            message: { text: toMessage(wordMessage(one.message, locale)) },
            physicalLocation: isElsewhere(one)
              ? locate(nameOf(one.uri), placeOnLine(one), context)
              : locate(file, placeOf(report, one), context),
          })),
        }),
    ...(fixes.length === 0
      ? {}
      : {
          fixes: fixes.map(({ title, isSafe, edits }) => ({
            description: { text: toMessage(wordFixTitle(title, locale)) },
            artifactChanges: [
              {
                artifactLocation: locateFile(file, context),
                replacements: edits.map((edit) => ({
                  deletedRegion: toRegion(placeOf(report, edit)),
                  insertedContent: { text: edit.newText },
                })),
              },
            ],
            properties: { isSafe },
          })),
        }),
  };
}

function locate(file: string, place: Place, context: ReportContext) {
  return { artifactLocation: locateFile(file, context), region: toRegion(place) };
}

function locateFile(file: string, { folder }: ReportContext) {
  const { uri, isRelative } = uriOf(pathFrom(folder, file));
  return isRelative ? { uri, uriBaseId: base } : { uri };
}

function toRegion({ line, column, endLine, endColumn }: Place) {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

/** How the run went: files that could not be read are told here, they have no results. */
function describeRun({ complaints, isInterrupted }: Totals, context: ReportContext) {
  return {
    executionSuccessful: complaints.length === 0 && !isInterrupted,
    workingDirectory: { uri: uriOfFolder(context.folder) },
    toolExecutionNotifications: complaints.map(({ file, words }) => ({
      level: 'error',
      message: { text: toMessage(words) },
      locations: [{ physicalLocation: { artifactLocation: locateFile(file, context) } }],
    })),
  };
}

/** Plain text as a message: braces stand for parameters there, and brackets before parentheses for links. */
function toMessage(text: string): string {
  return text.replace(/[{}]/g, '$&$&').replaceAll('](', '\\](');
}
