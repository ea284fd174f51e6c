import assert from 'node:assert/strict';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  describeTopic,
  explainByName,
  listExplained,
  rules,
  suggestNames,
  toPlainText,
} from '../../core/index';
import { breakLines } from '../../cli/lay-out';
import { widthOf } from '../../cli/width';
import { root } from '../kit/shared';
import { callIn, type Outcome } from './calls';

const documentation = pathToFileURL(path.join(root, 'docs')).href;
const call = (...args: readonly string[]): Promise<Outcome> => callIn({ documentation }, 'explain', ...args);
const onTerminal = (columns: number, ...args: readonly string[]): Promise<Outcome> =>
  callIn(
    { documentation, terminal: { hasColours: false, showsProgress: false, columns } },
    'explain',
    ...args,
  );
/** What stands in a text, wherever its lines are broken. */
const squeeze = (text: string): string => text.replace(/\s+/g, '');

describe('disclosure-report explain', () => {
  it('says what the hover says of everything that has an id, in both languages', async () => {
    for (const locale of ['zh-cn', 'en'] as const) {
      for (const { id } of listExplained()) {
        const { stdout, exitCode } = await call('--locale', locale, id);
        assert.equal(exitCode, 0, id);
        const [title, ...rest] = stdout.split('\n');
        assert.ok(title.endsWith(`  [${id}]`), title);
        const [topic] = explainByName(id);
        const [, ...hover] = toPlainText(describeTopic(topic, { locale })).split('\n');
        for (const line of hover) assert.ok(rest.includes(`  ${line}`), `${id}: ${line}`);
      }
    }
  });

  it('adds what the page about a rule says, without the marks of Markdown and the examples', async () => {
    for (const [locale, words] of [
      ['zh-cn', ['查什么', '为什么', '怎么改', '什么时候不提示']],
      ['en', ['What it finds', 'Why', 'How to fix it', 'When it stays silent']],
    ] as const) {
      for (const { id } of rules) {
        const { stdout } = await call('--locale', locale, id);
        for (const section of words) assert.ok(stdout.includes(`\n\n  ${section}\n  `), `${id}: ${section}`);
        assert.doesNotMatch(stdout, /\*\*|`|\]\(/, id);
      }
    }
    const { stdout } = await call('row-total');
    assert.match(stdout, /\n {2}对照底稿，改正写错的那一格。/);
    const alone = await callIn({ documentation: undefined }, 'explain', 'row-total');
    assert.match(alone.stdout, /总计 = 自然人/);
    assert.doesNotMatch(alone.stdout, /为什么/);
  });

  it('finds printed words, in full or in part, and needs no quotation marks', async () => {
    assert.match((await call('商业企业')).stdout, /^商业企业（表三的列） {2}\[t3\/business\]\n/);
    assert.match((await call('carried', 'over', 'to')).stdout, /\[t3\.carried-out\]/);
    assert.match((await call('ROW-TOTAL')).stdout, /\[row-total\]/);
    const two = (await call('结转')).stdout;
    assert.match(two, /\[t3\.carried-in\]\n[\s\S]*\n\n四、.*\[t3\.carried-out\]\n/);
  });

  it('lists what fits where much does, by the ids to ask for', async () => {
    const { stdout, exitCode } = await call('申请');
    assert.equal(exitCode, 0);
    assert.match(stdout, /^“申请”可以指：\n {2}applications +三、收到和处理/);
    assert.match(stdout, /\n {2}t3\.r5\.2 +（五）不予处理 2\.重复申请\n/);
    assert.match(stdout, /disclosure-report explain 代号\n$/);
  });

  it('proposes what is called nearly so, and ends with 2', async () => {
    const { stdout, stderr, exitCode } = await call('row-totl');
    assert.deepEqual([stdout, exitCode], ['', 2]);
    assert.match(stderr, /^没有找到“row-totl”。相近的有：\n {2}row-total +总计不等于/);
    const english = await call('--locale', 'en', 'bussiness');
    assert.match(english.stderr, /^Nothing is called “bussiness”\. Similar:\n {2}t3\/business +Businesses\n/);
    assert.equal((await call('zzz')).stderr, '没有找到“zzz”。\n');
    assert.deepEqual(JSON.parse((await call('--format', 'json', 'zzz')).stdout), { explanations: [] });
  });

  it('names every rule and category where no name is given', async () => {
    for (const args of [[], ['--locale', 'en'], ['--format', 'markdown'], ['--format', 'json']]) {
      const { stdout, exitCode } = await call(...args);
      assert.equal(exitCode, 0);
      for (const { id } of listExplained()) assert.ok(stdout.includes(id), id);
    }
    const { stdout } = await call('--form', '2019');
    assert.match(stdout, /2019 年格式/);
  });

  it('speaks of the form that is asked for', async () => {
    assert.match((await call('--form', '2019', 'report')).stdout, /^政府信息公开工作年度报告/);
    const { stdout } = await call('--form', '2019', '--format', 'json', 't3.new');
    assert.equal(JSON.parse(stdout).explanations[0].form, '2019');
    assert.equal((await call('--form', '2018', 'report')).exitCode, 2);
  });

  it('gives Markdown and JSON', async () => {
    const { stdout } = await call('--format', 'markdown', 't3/business');
    assert.match(stdout, /^## 商业企业（表三的列） `t3\/business`\n\n第二十七条/);
    assert.match(stdout, /\[条例官方全文\]\(<https:\/\/www\.gov\.cn\/[^>]+>\)\n$/);
    const [explanation] = JSON.parse((await call('--format', 'json', 'row-total')).stdout).explanations;
    assert.deepEqual(
      [explanation.id, explanation.kind, explanation.form, explanation.title],
      ['row-total', 'rule', null, '总计不等于各类申请人之和'],
    );
    assert.equal(explanation.page.length, 4);
  });

  it('fits a terminal, and loses nothing', async () => {
    for (const columns of [60, 80]) {
      for (const id of ['row-total', 't3.new', 't3/total', '申请']) {
        for (const locale of ['zh-cn', 'en']) {
          const { stdout } = await onTerminal(columns, '--locale', locale, id);
          const [, ...lines] = stdout.split('\n');
          for (const line of lines) if (!line.includes('https:')) assert.ok(widthOf(line) <= columns, line);
          assert.equal(squeeze(stdout), squeeze((await call('--locale', locale, id)).stdout));
        }
      }
    }
  });
});

describe('lines broken for a terminal', () => {
  it('keep marks with their words, and words whole', () => {
    assert.deepEqual(breakLines('公开内容还不够丰富，今后将“逐项”改进。', 20), [
      '公开内容还不够丰富，',
      '今后将“逐项”改进。',
    ]);
    assert.deepEqual(breakLines('（表三的列）见第（一）项', 11), ['（表三的', '列）见第', '（一）项']);
    assert.deepEqual(breakLines('see https://example.org/a?b=c, then “go on”', 10), [
      'see',
      'https://example.org/a?b=c,',
      'then “go',
      'on”',
    ]);
    assert.deepEqual(breakLines('', 10), ['']);
  });
});

describe('names that nobody has given', () => {
  it('lead to those that are like them', () => {
    assert.equal(suggestNames('carry-ovr')[0]?.id, 'carry-over');
    assert.equal(suggestNames('总计不等于')[0]?.id, 'row-total');
    assert.equal(suggestNames('商业企叶')[0]?.id, 't3/business');
    assert.deepEqual(suggestNames(''), []);
    assert.deepEqual(suggestNames('🙂'), []);
  });
});
