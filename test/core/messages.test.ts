import assert from 'node:assert/strict';
import {
  type Catalogue,
  checkReport,
  chooseLocale,
  type Finding,
  type FixTitle,
  listRecalculations,
  type Locale,
  type Message,
  parseReport,
  repairSafely,
  rules,
  standardizeHeading,
  wordFixTitle,
  wordMessage,
} from '../../core/index';
import { en } from '../../core/messages/en';
import { fixes as enTitles } from '../../core/messages/en/fixes';
import { zhCn } from '../../core/messages/zh-cn';
import { fixes as zhCnTitles } from '../../core/messages/zh-cn/fixes';
import { fixtures, hasShared, readReports, samples, sharedFolder } from '../kit/shared';
import { findingsBeside, wrongReports } from '../kit/wrong-reports';

// Each language words every key; a key that one lacks does not compile.
const sentences: Readonly<Record<Locale, Catalogue>> = { 'zh-cn': zhCn, en };
const languages = { 'zh-cn': { ...zhCn, ...zhCnTitles }, en: { ...en, ...enTitles } };

const word = (message: Message | FixTitle, locale: Locale): string =>
  message.key in sentences[locale]
    ? wordMessage(message as Message, locale)
    : wordFixTitle(message as FixTitle, locale);

/** Each line of a report lost, or twice, or with letters for its digits. */
function* damage(text: string): Generator<string> {
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index++) {
    if (lines[index] === '') continue;
    yield [...lines.slice(0, index), ...lines.slice(index + 1)].join('\n');
    yield [...lines.slice(0, index + 1), ...lines.slice(index)].join('\n');
    const letters = lines[index].replace(/0/g, 'O').replace(/1/g, 'l');
    if (letters !== lines[index])
      yield [...lines.slice(0, index), letters, ...lines.slice(index + 1)].join('\n');
  }
}

function collectTexts(): string[] {
  const seeds = readReports(`${fixtures}/seeds`).map(({ text }) => text);
  const others = [samples, ...(hasShared ? ['seeds', 'cases', 'reports'].map(sharedFolder) : [])];
  return [
    ...wrongReports,
    ...seeds,
    ...seeds.flatMap((text) => [...damage(text)]),
    ...others.flatMap((folder) => readReports(folder).map(({ text }) => text)),
  ];
}

interface Said {
  readonly finding: Finding;
  readonly message: Message | FixTitle;
  readonly part: 'finding' | 'related' | 'fix';
}

/** What is offered at any time, not as an answer to a finding. */
function collectRewrites(text: string): FixTitle[] {
  const report = parseReport(text);
  const places = [...report.headings, ...report.cells.filter((cell) => cell !== undefined)];
  return places
    .flatMap(({ start, end }) => [
      ...standardizeHeading(report, start, end),
      ...listRecalculations(report, start, end),
    ])
    .concat(repairSafely(text, checkReport(report), () => []))
    .map(({ title }) => title);
}

function collectMessages(): Said[] {
  const alone = collectTexts().map((text) => checkReport(parseReport(text)));
  return [...alone, ...findingsBeside]
    .flat()
    .flatMap((finding): Said[] => [
      { finding, message: finding.message, part: 'finding' },
      ...finding.related.map(({ message }): Said => ({ finding, message, part: 'related' })),
      ...finding.fixes.map(({ title }): Said => ({ finding, message: title, part: 'fix' })),
    ]);
}

/** The sentence without what it quotes from the report or the form. */
const withoutQuotes = (sentence: string): string =>
  sentence.replace(/“[^“”]*(?:“[^“”]*”[^“”]*)*”|\([^()]*\)/g, '');

const withoutMarks = (words: string): string => words.replace(/[“”‘’]/g, '');

/** Strings among the parameters that are figures, and the words of labels. */
function quotedParameters(params: Message['params']): {
  figures: string[];
  labels: { zh: string; en: string }[];
} {
  const values: readonly unknown[] = Object.values(params);
  return {
    figures: values.filter((value): value is string => typeof value === 'string' && /^\d+$/.test(value)),
    labels: values.filter(
      (value): value is { zh: string; en: string } =>
        typeof value === 'object' && value !== null && 'zh' in value && 'en' in value,
    ),
  };
}

describe('messages', () => {
  let said: readonly Said[] = [];
  before(() => {
    said = collectMessages();
  });
  const ids = rules.map(({ id }) => id);
  /** Checks each sentence once. */
  const expectOfAll = (locale: 'zh-cn' | 'en', judge: (sentence: string, one: Said) => void): void => {
    const seen = new Set<string>();
    for (const one of said) {
      const sentence = word(one.message, locale);
      if (seen.has(sentence)) continue;
      seen.add(sentence);
      judge(sentence, one);
    }
    assert.ok(seen.size > 100);
  };

  it('have the same keys in both languages', () => {
    assert.deepEqual(Object.keys(languages.en).sort(), Object.keys(languages['zh-cn']).sort());
  });

  it('are all said by some report', () => {
    const rewrites = wrongReports.flatMap((text) => collectRewrites(text));
    const keys = new Set<string>([...said.map(({ message }) => message), ...rewrites].map(({ key }) => key));
    assert.deepEqual(
      Object.keys(zhCn).filter((key) => !keys.has(key)),
      [],
    );
  });

  it('come from every rule', () => {
    const speaking = new Set<string>(said.map(({ finding: { rule } }) => rule));
    assert.deepEqual(
      ids.filter((id) => !speaking.has(id)),
      [],
    );
  });

  it('come with a fix, but for those that only a person can answer', () => {
    const keysOf = (one: readonly Said[]): Set<string> => new Set(one.map(({ message: { key } }) => key));
    const findings = said.filter(({ part }) => part === 'finding');
    const fixed = keysOf(findings.filter(({ finding }) => finding.fixes.length > 0));
    assert.deepEqual(
      [...keysOf(findings)].filter((key) => !fixed.has(key)).sort(),
      [
        // The words are not known, or are not the tool's to write.
        'missing-assessment',
        'missing-title',
        'missing-topic',
        'missing-table-attached',
        'misplaced-fee-statement',
        'placeholder-blank',
        'placeholder-number',
        'placeholder-prompt',
        // What moves with a part, and what an old form says, cannot be told.
        'misordered-section',
        'outdated-format',
        'prose-inconsistent',
        'prose-share',
        'unreadable-table',
        'unsupported-format',
        // No figure follows, and none is invented.
        'blank-applicants',
        'blank-outcomes',
        'blank-cell',
        'blank-cells',
        'blank-table',
        'decimal-count',
        'empty-section',
        'tangled',
        'too-few-cells',
        'too-many-cells',
        'unexpected-regulation',
        'valid-stock',
        // Which of two reports is wrong cannot be told.
        'carry-over',
        'copied-figures',
        'copied-prose',
        'duplicate-report',
        'parent-total',
        'parent-total-incomplete',
        'stock-change',
      ].sort(),
    );
  });

  for (const locale of ['zh-cn', 'en'] as const) {
    it(`lack no word in ${locale}`, () => {
      expectOfAll(locale, (sentence) => {
        assert.doesNotMatch(sentence, /undefined|NaN|null|\[object|“”|\(\)|（）|^\s|\s$| {2}|function/);
      });
    });

    it(`speak of no rule by its id in ${locale}`, () => {
      expectOfAll(locale, (sentence) => {
        const own = withoutQuotes(sentence);
        for (const id of ids)
          if (id.includes('-')) assert.ok(!own.includes(id), `“${sentence}” contains ${id}`);
      });
    });

    it(`contain their figures in ${locale}`, () => {
      expectOfAll(locale, (sentence, { message }) => {
        for (const figure of quotedParameters(message.params).figures)
          assert.ok(sentence.includes(figure), `“${sentence}” contains ${figure}`);
      });
    });
  }

  it('are Chinese in Chinese: no Latin words, full-width punctuation, an end', () => {
    expectOfAll('zh-cn', (sentence, { part }) => {
      const own = withoutQuotes(sentence);
      assert.doesNotMatch(own, /[A-Za-z]/, sentence);
      assert.doesNotMatch(own, /[\u4e00-\u9fff][,;:!?]|[,;:!?][\u4e00-\u9fff]/, sentence);
      if (part === 'finding') assert.match(sentence, /[。）]$/);
      else assert.doesNotMatch(sentence, /。$/);
    });
  });

  it('are English in English: words, no Chinese punctuation, an end', () => {
    expectOfAll('en', (sentence, { part }) => {
      // A fix may name what it writes: 六.
      const own = withoutQuotes(part === 'fix' ? sentence.replace(/(?<= )[一二三四五六]$/, '') : sentence);
      assert.doesNotMatch(own, /[，。；：、！？]/, sentence);
      // Document numbers and the unit 万元 stay as they are.
      assert.doesNotMatch(own.replace(/国办公开办函〔2021〕30号|万元/g, ''), /[\u4e00-\u9fff]/, sentence);
      if (part !== 'finding') return;
      assert.ok((own.match(/\b[A-Za-z]{2,}\b/g) ?? []).length >= 3, sentence);
      assert.match(sentence, /\.$/);
    });
  });

  it('name statutory words in Chinese, in both languages', () => {
    for (const locale of ['zh-cn', 'en'] as const) {
      expectOfAll(locale, (sentence, { message, part }) => {
        if (part !== 'finding') return;
        for (const { zh, en: english } of quotedParameters(message.params).labels) {
          if (message.key === 'tangled' || message.key === 'undecided') continue;
          const name = locale === 'en' ? english : zh;
          assert.ok(withoutMarks(sentence).includes(withoutMarks(name)), `“${sentence}” names ${name}`);
        }
      });
    }
  });
});

describe('chooseLocale', () => {
  for (const [requested, expected] of [
    [undefined, 'zh-cn'],
    ['zh-cn', 'zh-cn'],
    ['zh-CN', 'zh-cn'],
    ['zh-tw', 'zh-cn'],
    ['zh', 'zh-cn'],
    ['en', 'en'],
    ['en-US', 'en'],
    ['de', 'en'],
  ] as const) {
    it(`speaks ${expected} to ${requested ?? 'one who asks for none'}`, () =>
      assert.equal(chooseLocale(requested), expected));
  }
});
