// What is measured in one process: a function of a text for each case, and the format it reads.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const load = createRequire(import.meta.url);
const core = () => load('../../out/core/index.js');

const ours = {
  parse: () => {
    const { parseReport } = core();
    return (text) => parseReport(text).lines.length;
  },
  rules: () => {
    const { parseReport, checkReport } = core();
    return (text) => checkReport(parseReport(text)).length;
  },
  all: () => {
    const { parseReport, checkReport, listOutline } = core();
    return (text) => {
      const report = parseReport(text);
      return checkReport(report).length + listOutline(report).length;
    };
  },
};

function jsonService(schemaFile) {
  const { getLanguageService, TextDocument } = load('vscode-json-languageservice');
  const service = getLanguageService({});
  const schema = JSON.parse(readFileSync(schemaFile, 'utf8'));
  service.configure({
    validate: true,
    schemas: [{ uri: 'bench://schema.json', fileMatch: ['*.json'], schema }],
  });
  return async (text) => {
    const document = TextDocument.create('file:///report.json', 'json', 1, text);
    const parsed = service.parseJSONDocument(document);
    const problems = await service.doValidation(document, parsed);
    return problems.length + service.findDocumentSymbols2(document, parsed).length;
  };
}

async function yamlParser() {
  const { parseDocument } = await import('yaml');
  return (text) => parseDocument(text).errors.length;
}

/** MD013 and MD060 would report every line of a wide table: thousands of findings that nobody wants. */
async function markdownLinter() {
  const { lint } = await import('markdownlint/sync');
  const config = { default: true, MD013: false, MD060: false };
  return (text) => lint({ strings: { text }, config }).text.length;
}

async function textLinter() {
  const { TextlintKernel } = await import('@textlint/kernel');
  const preset = (module) => module.default?.default ?? module.default ?? module;
  const kernel = new TextlintKernel();
  const options = {
    ext: '.md',
    plugins: [{ pluginId: 'markdown', plugin: preset(await import('@textlint/textlint-plugin-markdown')) }],
    rules: [
      { ruleId: 'sentence-length', rule: preset(await import('textlint-rule-sentence-length')) },
      {
        ruleId: 'no-unmatched-pair',
        rule: preset(await import('@textlint-rule/textlint-rule-no-unmatched-pair')),
      },
    ],
  };
  return async (text) => (await kernel.lintText(text, options)).messages.length;
}

/** By name: what it does in words, the format it reads, and what makes the function. */
export const cases = {
  parse: { words: 'ours: parse', format: 'txt', make: ours.parse },
  rules: { words: 'ours: parse, every rule', format: 'txt', make: ours.rules },
  all: { words: 'ours: parse, every rule, symbols', format: 'txt', make: ours.all },
  json: {
    words: 'vscode-json-languageservice: parse, schema, symbols',
    format: 'json',
    make: jsonService,
  },
  yaml: { words: 'yaml: parse', format: 'yaml', make: yamlParser },
  markdownlint: {
    words: 'markdownlint, without MD013 and MD060',
    format: 'md',
    make: markdownLinter,
  },
  textlint: { words: 'textlint: markdown, two rules', format: 'md', make: textLinter },
};
