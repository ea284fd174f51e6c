import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { reportLanguage } from '../../client/claiming';
import { readSnippets } from '../kit/snippets';
import { describeRuleSettings, wordRuleSettings } from '../../tools/generate/rule-settings';

const root = path.resolve(__dirname, '../../..');
const read = (name: string) => readFileSync(path.join(root, name), 'utf8');
const manifest = JSON.parse(read('package.json'));
const [language] = manifest.contributes.languages;

describe('the manifest', () => {
  it('names the language as the client does', () => {
    assert.equal(language.id, reportLanguage);
    assert.ok(`[${reportLanguage}]` in manifest.contributes.configurationDefaults);
    assert.ok(manifest.activationEvents.includes(`onLanguage:${reportLanguage}`));
  });

  it('points to files that are there', () => {
    const files = [language.configuration, ...Object.values<string>(language.icon)];
    for (const file of files) assert.ok(existsSync(path.join(root, file)), file);
  });

  it('has a word for every value of a setting', () => {
    const settings = Object.entries<Record<string, unknown[]>>(manifest.contributes.configuration.properties);
    for (const [name, { enum: values, enumDescriptions, default: initial }] of settings) {
      // The values of traces are words of VS Code's own.
      if (values === undefined || name.includes('.trace.')) continue;
      assert.equal(enumDescriptions?.length, values.length, name);
      assert.ok(values.includes(initial), name);
    }
  });

  it('has the snippet that a new report begins with', () => {
    const [, name] = /reportTemplate = '([^']+)'/.exec(read('client/new-report.ts'))!;
    assert.equal(readSnippets()[name].isFileTemplate, true);
  });

  it('has its words in both languages', () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map((match) => match[1]!).sort();
    for (const name of ['package.nls.json', 'package.nls.zh-cn.json']) {
      assert.deepEqual(Object.keys(JSON.parse(read(name))).sort(), [...new Set(used)].sort(), name);
    }
  });

  it('has a walkthrough whose buttons run commands that there are, and are the same in both languages', () => {
    const own = manifest.contributes.commands.map(({ command }: { command: string }) => command);
    const commandsOf = (name: string) =>
      [...read(name).matchAll(/\]\(command:([\w.]+)\)/g)].map(([, id]) => id!);
    const used = commandsOf('package.nls.json');
    assert.deepEqual(commandsOf('package.nls.zh-cn.json'), used);
    assert.deepEqual(
      used.filter((id) => !own.includes(id)),
      ['workbench.action.problems.focus', 'outline.focus'],
    );
    const { steps } = manifest.contributes.walkthroughs[0];
    const completing = steps.flatMap(
      ({ completionEvents }: { completionEvents: string[] }) => completionEvents,
    );
    for (const id of used) assert.ok(completing.includes(`onCommand:${id}`), id);
  });

  it('has the commands that its pages name', () => {
    const titles = ['package.nls.json', 'package.nls.zh-cn.json'].flatMap((name) => {
      const words = JSON.parse(read(name));
      const commands = Object.keys(words).filter((key) => key.startsWith('command.'));
      return commands.map((key) => `${words.category}: ${words[key]}`);
    });
    const named = ['README.md', 'README.zh-CN.md', 'docs/extension.md'].flatMap((name) => {
      const text = read(name).replace(/\s+/g, ' ');
      return [...text.matchAll(/(?:“|\*\*)((?:Report|年报): [^”*]+)/g)].map(([, title]) => title!);
    });
    assert.ok(named.length >= 6);
    assert.deepEqual(
      named.filter((title) => !titles.includes(title)),
      [],
    );
  });

  it('has no word of one language in the other', () => {
    // Between backquotes and in links stands what is typed or run, in round brackets a statutory word.
    const proseOf = (name: string): string[] =>
      Object.entries<string>(JSON.parse(read(name)))
        .filter(([key]) => !key.endsWith('.image'))
        .map(([, words]) => words.replace(/`[^`]*`|\]\([^)]*\)|\([^)]*\)/g, ''));
    // Of programs, encodings and keys.
    const names = /VS Code|macOS|GB18030|GBK|UTF-8|\.txt|(?:Ctrl|Cmd)\+\.|Tab|\bb[234]\b/g;
    for (const words of proseOf('package.nls.json')) assert.doesNotMatch(words, /[\u4e00-\u9fff，。：；]/);
    for (const words of proseOf('package.nls.zh-cn.json')) {
      assert.doesNotMatch(words.replace(names, ''), /[A-Za-z]/);
      assert.match(words, /[\u4e00-\u9fff]/);
    }
  });

  it('has a Chinese sentence for each that the client says, and no other', () => {
    const sources = readdirSync(path.join(root, 'client'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => read(`client/${name}`));
    const said = sources.flatMap((text) => [...text.matchAll(/l10n\.t\(\s*'([^']+)'/g)]);
    const calls = sources.flatMap((text) => [...text.matchAll(/l10n\.t\(/g)]);
    assert.equal(said.length, calls.length, 'each sentence stands in the call, in single quotes');
    const translations: Record<string, string> = JSON.parse(read('l10n/bundle.l10n.zh-cn.json'));
    assert.deepEqual([...new Set(said.map((match) => match[1]!))].sort(), Object.keys(translations).sort());
    for (const [english, chinese] of Object.entries(translations)) {
      assert.doesNotMatch(english, /[\u4e00-\u9fff]/);
      assert.match(chinese, /[\u4e00-\u9fff]/);
    }
  });
});

describe('the generated settings of rules', () => {
  it('stand in package.json as everything else: nothing but they is written anew', () => {
    assert.equal(read('package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    assert.deepEqual(describeRuleSettings(manifest), manifest);
    const foreign = { 'disclosureReport.detection': { type: 'boolean' } };
    const other = { version: '9', contributes: { configuration: { title: 'x', properties: foreign } } };
    const { version, contributes } = describeRuleSettings(other);
    assert.deepEqual({ version, title: contributes.configuration.title }, { version: '9', title: 'x' });
    const { 'disclosureReport.rules': own, ...rest } = contributes.configuration.properties;
    assert.deepEqual(rest, foreign);
    assert.deepEqual(own, manifest.contributes.configuration.properties['disclosureReport.rules']);
  });

  it('have words in both languages, and leave those of others alone', () => {
    for (const [name, locale] of [
      ['package.nls.json', 'en'],
      ['package.nls.zh-cn.json', 'zh-cn'],
    ] as const) {
      const words = JSON.parse(read(name));
      assert.deepEqual(Object.entries(wordRuleSettings(words, locale)), Object.entries(words));
      const { category, ...own } = wordRuleSettings({ category: 'x', 'rules.gone': 'y' }, locale);
      assert.equal(category, 'x');
      assert.deepEqual(
        own,
        Object.fromEntries(Object.entries(words).filter(([key]) => key.startsWith('rules.'))),
      );
    }
  });
});

describe('the word pattern', () => {
  const { pattern, flags } = JSON.parse(read('language-configuration.json')).wordPattern;
  const wordsOf = (text: string) => text.match(new RegExp(pattern, `g${flags}`));
  const cases: [string, string[]][] = [
    ['本年新收政府信息公开申请数量\t62\t0', ['本年新收政府信息公开申请数量', '62', '0']],
    ['收费金额（单位：万元）302.3932', ['收费金额', '单位', '万元', '302.3932']],
    ['1,234.5万元 -3', ['1,234.5', '万元', '-3']],
    ['2024 年，led屏１２件。', ['2024', '年', 'led', '屏', '１２', '件']],
    ['一、总体情况', ['一', '总体情况']],
  ];
  for (const [text, words] of cases) it(text, () => assert.deepEqual(wordsOf(text), words));
});
