import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Finding, type Locale, type RuleId, rules, type Severity, wordMessage } from '../../core/index';
import { check } from '../kit/check';
import { checkBeside } from '../kit/check-beside';
import { cleanReport, lastYearReport, zeroReport } from '../kit/report';
import { embedExample } from '../kit/rule-example';
import {
  type BesideExample,
  endingOf,
  pageFolder,
  type RulePage,
  readRulePage,
  sectionNames,
} from '../kit/rule-page';

const locales: readonly Locale[] = ['zh-cn', 'en'];
const severityWords: Readonly<Record<Locale, Readonly<Record<Severity, string>>>> = {
  'zh-cn': { error: '错误', warning: '警告', information: '信息', hint: '提示' },
  en: { error: 'error', warning: 'warning', information: 'information', hint: 'hint' },
};

/** The line of a page that says what the editor says of the wrong example. */
function remark(text: string, { start, end, message }: Finding, locale: Locale): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  const said = wordMessage(message, locale);
  if (locale === 'en') return `At ${words === '' ? 'the blank' : `“${words}”`}: ${said}`;
  return `标在${words === '' ? '空白' : `“${words}”`}处：${said}`;
}

function expectedHead(id: RuleId, locale: Locale): string[] {
  const { title, severity } = rules.find((rule) => rule.id === id)!;
  const word = severityWords[locale][severity];
  return locale === 'en'
    ? [`# ${title.en}`, `\`${id}\` · Default: ${word} · [All rules](README.en.md) · [中文](${id}.md)`]
    : [`# ${title.zh}`, `\`${id}\` · 默认级别：${word} · [全部规则](README.md) · [English](${id}.en.md)`];
}

function expectedSetting(id: RuleId, locale: Locale): string {
  const words =
    locale === 'en'
      ? 'In the settings of VS Code or, where there is one, under `rules` in the [settings file](../settings.en.md): `error`, `warning`, `information` or `hint`; `off` turns the rule off.'
      : '在 VS Code 的设置中填写；有[设置文件](../settings.md)的，写在该文件的 `rules` 中。可以是 `error`、`warning`、`information`、`hint`，`off` 为不检查。';
  return [words, '', '```json', `"disclosureReport.rules": { "${id}": "off" }`, '```'].join('\n');
}

/** The findings of an example, beside the reports that the page shows with it. */
function checkExample(
  text: string,
  beside: readonly BesideExample[],
  { organization }: RulePage,
): readonly Finding[] {
  if (beside.length === 0) return check(text);
  const others = beside.map(({ file, example }, index) => {
    const isThisYear = /2024年政府信息公开工作年度报告$/m.test(example);
    // Of several agencies only the first has figures that the page does not show.
    const into = isThisYear ? (index === 0 ? cleanReport : zeroReport) : lastYearReport;
    return { file: file ?? `${index}.txt`, text: embedExample(example, into).text };
  });
  for (const other of others) assert.deepEqual(check(other.text), []);
  return checkBeside(text, others, organization);
}

describe('the pages about the rules', () => {
  it('are one per rule and language, and the index', () => {
    const expected = locales.flatMap((locale) =>
      [...rules.map(({ id }) => id), 'README'].map((name) => `${name}${endingOf(locale)}`),
    );
    assert.deepEqual(readdirSync(pageFolder).sort(), expected.sort());
  });

  it('link to what is there', () => {
    for (const name of readdirSync(pageFolder)) {
      const text = readFileSync(path.join(pageFolder, name), 'utf8');
      const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1]);
      assert.ok(links.length >= 2, name);
      for (const link of links) {
        assert.match(link, /^(?:\.\.\/)?[A-Za-z.-]+$/, `${name}: ${link}`);
        assert.ok(existsSync(path.join(pageFolder, link)), `${name}: ${link}`);
      }
    }
  });

  it('have titles of their own: a few words, in Chinese and in English', () => {
    for (const { zh, en } of rules.map(({ title }) => title)) {
      assert.match(zh, /^[\u4e00-\u9fff0-9、 ，]{4,24}$/);
      assert.match(en, /^[A-Z][A-Za-z0-9,’: ]{8,60}[a-z0-9]$/);
    }
    for (const locale of ['zh', 'en'] as const)
      assert.equal(new Set(rules.map(({ title }) => title[locale])).size, rules.length);
  });

  for (const { id, severity } of rules) {
    describe(id, () => {
      for (const locale of locales) {
        it(`is set out like the others (${locale})`, () => {
          const { head, sections, text } = readRulePage(id, locale);
          assert.deepEqual(head, expectedHead(id, locale));
          assert.deepEqual(
            sections.map(({ name }) => name),
            sectionNames[locale],
          );
          for (const { name, content } of sections) assert.notEqual(content, '', name);
          assert.equal(sections.at(-1)!.content, expectedSetting(id, locale));
          assert.match(text, /[^\n]\n$/);
        });

        it(`shows what the editor says, and where (${locale})`, () => {
          const page = readRulePage(id, locale);
          const { wrong, remarks, besideWrong } = page;
          const { text, start, end } = embedExample(wrong);
          const findings = checkExample(text, besideWrong, page);
          assert.deepEqual(
            remarks,
            findings.map((finding) => remark(text, finding, locale)),
          );
          assert.deepEqual([...new Set(findings.map(({ rule }) => rule))], [id]);
          assert.equal(findings[0].severity, severity);
          for (const finding of findings) assert.ok(finding.start >= start && finding.end <= end);
        });
      }

      it('shows in the right example how nothing is left to say', () => {
        const page = readRulePage(id, 'zh-cn');
        const { text } = embedExample(page.right);
        assert.deepEqual(
          checkExample(text, page.besideRight, page).map(({ rule }) => rule),
          [],
        );
      });

      it('shows the same examples in both languages', () => {
        const [chinese, english] = locales.map((locale) => readRulePage(id, locale));
        assert.equal(english.wrong, chinese.wrong);
        assert.equal(english.right, chinese.right);
        const examplesOf = ({ besideWrong, besideRight }: RulePage): string[] =>
          [...besideWrong, ...besideRight].map(({ example }) => example);
        assert.deepEqual(examplesOf(english), examplesOf(chinese));
        const { wrong, right, besideWrong, besideRight } = chinese;
        assert.notDeepEqual([besideWrong, wrong], [besideRight, right]);
      });

      it('is Chinese in Chinese and English in English', () => {
        const proseOf = (locale: Locale): string =>
          readRulePage(id, locale)
            .sections.filter((_, index) => ![2, 3, 6].includes(index))
            .map(({ content }) => content)
            .join('\n');
        assert.doesNotMatch(proseOf('zh-cn').replace(/`[^`]*`|“[^”]*”|PDF/g, ''), /[A-Za-z]/);
        // Statutory words and document numbers stay, in brackets or quotation marks.
        const english = proseOf('en').replace(/`[^`]*`|“[^”]*”|\([^()]*\)|万元/g, '');
        assert.doesNotMatch(english, /[\u4e00-\u9fff，。；：、]/);
      });
    });
  }
});
