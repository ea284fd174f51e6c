import { getLanguage, type Locale, rules, ruleSeverities } from '../../core/index';

/** Where the editor finds the severities of rules. */
const setting = 'disclosureReport.rules';
const prefix = 'rules.';

type Json = Readonly<Record<string, unknown>>;

interface Manifest extends Json {
  readonly contributes: Json & { readonly configuration: Json & { readonly properties: Json } };
}

const phrases: Readonly<Record<Locale, { summary: string; page: string; index: string; file: string }>> = {
  'zh-cn': {
    summary:
      '各项检查规则的级别：`error` 错误、`warning` 警告、`information` 信息、`hint` 提示、`off` 不检查。没有列出的规则用默认级别。文件夹中有设置文件 `disclosure-report.json` 的，以该文件为准。',
    page: '说明',
    index: '全部规则',
    file: '设置文件',
  },
  en: {
    summary:
      'Severity of each rule: `error`, `warning`, `information`, `hint`, or `off` (not checked). Rules not listed keep their default. Where a settings file `disclosure-report.json` is in force, that counts instead.',
    page: 'About this rule',
    index: 'All rules',
    file: 'Settings file',
  },
};

/** The manifest with the schema of {@link setting}; everything else in it stays as it is. */
export function describeRuleSettings(manifest: Manifest): Manifest {
  const { contributes } = manifest;
  const { configuration } = contributes;
  const properties = { ...configuration.properties, [setting]: buildSchema() };
  return { ...manifest, contributes: { ...contributes, configuration: { ...configuration, properties } } };
}

function buildSchema(): Json {
  const properties = rules.map(({ id, severity }) => [
    id,
    {
      type: 'string',
      enum: ruleSeverities,
      default: severity,
      description: `%${prefix}${id}%`,
      markdownDescription: `%${prefix}${id}.page%`,
    },
  ]);
  return {
    type: 'object',
    scope: 'window',
    default: {},
    markdownDescription: `%${prefix}summary%`,
    properties: Object.fromEntries(properties),
    additionalProperties: false,
  };
}

/** The words of package.nls.json with those of the schema, which follow the others. */
export function wordRuleSettings(words: Json, locale: Locale): Json {
  const others = Object.entries(words).filter(([key]) => !key.startsWith(prefix));
  const { summary, page, index, file } = phrases[locale];
  const link = (name: string, title: string): string =>
    `[${title}](command:disclosureReport.openDocumentation?${encodeURIComponent(JSON.stringify([locale === 'en' ? `${name}.en` : name]))})`;
  const own = rules.flatMap(({ id, title }) => {
    const label = title[getLanguage(locale)];
    const end = locale === 'en' ? '. ' : '。';
    return [
      [`${prefix}${id}`, label],
      [`${prefix}${id}.page`, `${label}${end}${link(`rules/${id}`, page)}`],
    ];
  });
  const links = `${link('rules/README', index)} · ${link('settings', file)}`;
  const all = [`${prefix}summary`, `${summary}${locale === 'en' ? ' ' : ''}${links}`];
  return Object.fromEntries([...others, all, ...own]);
}
