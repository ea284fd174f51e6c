import { rules, ruleSeverities } from '../../core/index';
import { type baselineKeys, entryKeys } from '../../core/settings/read-baseline';
import type { RuleSeverity } from '../../core/rules/severities';
import { overrideKeys, type settingsKeys } from '../../core/settings/read-settings';

type Schema = Readonly<Record<string, unknown>>;

const draft = 'http://json-schema.org/draft-07/schema#';

/** A schema knows no translation: whoever completes a file sees both languages. */
const both = (zh: string, en: string): string => `${zh}\n\n${en}`;

const severityDescriptions: Readonly<Record<RuleSeverity, string>> = {
  error: '错误 · error',
  warning: '警告 · warning',
  information: '信息 · information',
  hint: '提示 · hint',
  off: '不检查 · not checked',
};

const text = { type: 'string', pattern: '\\S' } as const;

const schemaOfFile: Schema = {
  type: 'string',
  description: both('说明本文件写法的架构，可以不写。', 'The schema of this file; optional.'),
};

/** What both the file and its overrides say of rules; written out once, in `definitions`. */
const definitions: Readonly<Record<'severity' | 'rules', Schema>> = {
  severity: {
    enum: ruleSeverities,
    enumDescriptions: ruleSeverities.map((one) => severityDescriptions[one]),
  },
  rules: {
    type: 'object',
    properties: Object.fromEntries(
      rules.map(({ id, severity, title }) => [
        id,
        {
          description: `${title.zh} · ${title.en}`,
          default: severity,
          allOf: [{ $ref: '#/definitions/severity' }],
        },
      ]),
    ),
    additionalProperties: false,
  },
};

const chosenRules: Schema = {
  description: both(
    '各项规则的级别；没有列出的用默认级别。',
    'Severity of each rule; rules not listed keep their default.',
  ),
  allOf: [{ $ref: '#/definitions/rules' }],
};

const override: Readonly<Record<(typeof overrideKeys)[number], Schema>> = {
  files: {
    description: both(
      '适用的文件，路径相对于本文件所在的文件夹：* 和 ? 不跨文件夹，** 包括各级子文件夹，{a,b} 任选其一。',
      'Files, relative to the folder of this file: * and ? stay within a name, ** goes through folders, {a,b} is either.',
    ),
    anyOf: [text, { type: 'array', items: text, minItems: 1 }],
  },
  rules: chosenRules,
};

const settings: Readonly<Record<(typeof settingsKeys)[number], Schema>> = {
  $schema: schemaOfFile,
  rules: chosenRules,
  overrides: {
    type: 'array',
    description: both(
      '对部分文件另定级别；同一规则以后面的为准。',
      'Other severities for some of the files; later ones prevail.',
    ),
    items: {
      type: 'object',
      properties: override,
      required: overrideKeys,
      additionalProperties: false,
      defaultSnippets: [{ body: { files: '$1/**', rules: {} } }],
    },
  },
  organization: {
    type: 'object',
    description: both(
      '隶属关系：政府名称，以及数字汇总进其年报的机关。机关写名称，或者写文件路径（含 / 或 *）。',
      'Who belongs to whom: a government and the agencies whose figures its report adds up, by name or by path (with / or *).',
    ),
    additionalProperties: { type: 'array', items: text },
  },
  deadline: {
    type: 'string',
    description: both(
      '本地要求公布的日期，“月-日”，如 01-20。',
      'The local day for publishing, month and day as in 01-20.',
    ),
    pattern: '^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
  },
};

const entry: Readonly<Record<(typeof entryKeys)[number], Schema>> = {
  file: {
    ...text,
    description: both(
      '报告的路径，相对于本文件所在的文件夹。',
      'The report, relative to the folder of this file.',
    ),
  },
  rule: {
    description: both('规则。', 'The rule.'),
    anyOf: [
      {
        enum: rules.map(({ id }) => id),
        enumDescriptions: rules.map(({ title }) => `${title.zh} · ${title.en}`),
      },
      text,
    ],
  },
  place: {
    type: 'string',
    description: both(
      '所在的单元格、行、表或部分，不是行号。',
      'The cell, row, table or part it stands in; never a line number.',
    ),
  },
  figures: {
    type: 'array',
    description: both(
      '所涉及的数字和词语；有变化时会再次提示。',
      'The figures and words it is about; when they change it comes back.',
    ),
    items: text,
  },
  reason: { ...text, description: both('接受的理由。', 'Why it is accepted.') },
};

const baseline: Readonly<Record<(typeof baselineKeys)[number], Schema>> = {
  $schema: schemaOfFile,
  accepted: {
    type: 'array',
    description: both(
      '已接受的提示，每项一条。',
      'The findings that have been accepted, one entry to a finding.',
    ),
    items: { type: 'object', properties: entry, required: entryKeys, additionalProperties: false },
  },
};

/** The schema of disclosure-report.json. */
export function buildSettingsSchema(): Schema {
  return {
    $schema: draft,
    title: '年报核对设置 · Disclosure report settings',
    description: both(
      '本文件对所在文件夹及其子文件夹中的年报起作用，编辑器和命令行相同。',
      'In force for the reports of this folder and the folders below, in the editor and on the command line.',
    ),
    type: 'object',
    properties: settings,
    additionalProperties: false,
    definitions,
  };
}

/** The schema of disclosure-report.baseline.json. */
export function buildBaselineSchema(): Schema {
  return {
    $schema: draft,
    title: '已接受的年报提示 · Accepted findings',
    type: 'object',
    properties: baseline,
    required: ['accepted'],
    additionalProperties: false,
  };
}
