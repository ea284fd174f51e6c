import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readSettingsFile, rules, severitiesFor, wordSettingsMessage } from '../../../core/index';
import { readMarks } from '../../kit/check';

/** Reads a text in which what is wrong stands between marks; each problem must stand at its mark. */
function readMarked(marked: string) {
  const { text, marks } = readMarks(marked);
  const { settings, problems } = readSettingsFile(text);
  assert.deepEqual(
    problems.map(({ start, end }) => text.slice(start, end)),
    marks.map(({ start, end }) => text.slice(start, end)),
  );
  assert.deepEqual(
    problems.map(({ start }) => start),
    marks.map(({ start }) => start),
  );
  for (const { start, line } of problems) assert.equal(line, text.slice(0, start).split('\n').length - 1);
  return {
    settings,
    said: problems.map(({ message }) => wordSettingsMessage(message, 'zh-cn')),
    saidInEnglish: problems.map(({ message }) => wordSettingsMessage(message, 'en')),
  };
}

describe('a settings file', () => {
  it('says severities, overrides, who belongs to whom and the deadline', () => {
    const { settings, problems } = readSettingsFile(`\uFEFF{
      "$schema": "./schema.json",
      "rules": { "row-total": "warning", "balance": "off" },
      "overrides": [
        { "files": "县直/**", "rules": { "row-total": "off" } },
        { "files": ["乡镇/*.txt", "镇/*.txt"], "rules": { "blank-cell": "hint" } }
      ],
      "organization": { "松岭县人民政府": ["松岭县水利局", "县直/**"] },
      "deadline": "01-20"
    }`);
    assert.deepEqual(problems, []);
    assert.deepEqual(settings, {
      rules: { 'row-total': 'warning', balance: 'off' },
      overrides: [
        { files: ['县直/**'], rules: { 'row-total': 'off' } },
        { files: ['乡镇/*.txt', '镇/*.txt'], rules: { 'blank-cell': 'hint' } },
      ],
      organization: { 松岭县人民政府: ['松岭县水利局', '县直/**'] },
      deadline: '01-20',
    });
  });

  it('may say nothing at all', () => {
    assert.deepEqual(readSettingsFile('{}').problems, []);
  });

  it('takes every rule and severity', () => {
    for (const severity of ['error', 'warning', 'information', 'hint', 'off']) {
      const chosen = Object.fromEntries(rules.map(({ id }) => [id, severity]));
      const { settings, problems } = readSettingsFile(JSON.stringify({ rules: chosen }));
      assert.deepEqual([settings.rules, problems], [chosen, []]);
    }
  });

  it('is in force apart from what is wrong in it', () => {
    const { settings, said, saidInEnglish } = readMarked(`{
      "rules": { "row-total": "off", ⟦"row-totl"⟧: "off", "balance": ⟦"loud"⟧, "blank-cell": ⟦1⟧ },
      ⟦"rule"⟧: {},
      "overrides": [
        ⟦"县直/**"⟧,
        ⟦{ "files": "a/**" }⟧,
        { "files": ⟦7⟧, "rules": { "balance": "off" } },
        { "files": ["b/**", ⟦""⟧], "rules": ⟦[]⟧ },
        { "files": "c/**", "rules": { "balance": "hint" }, ⟦"file"⟧: 1 }
      ],
      "organization": { "松岭县人民政府": ["松岭县水利局", ⟦null⟧], "甲": ⟦"乙"⟧ },
      "deadline": ⟦"02-30"⟧
    }`);
    assert.deepEqual(settings.rules, { 'row-total': 'off' });
    assert.deepEqual(severitiesFor(settings, 'c/x.txt'), { 'row-total': 'off', balance: 'hint' });
    assert.deepEqual(settings.organization, { 松岭县人民政府: ['松岭县水利局'], 甲: [] });
    assert.equal(settings.deadline, undefined);
    for (const [index, words] of [
      [0, '“rules.row-totl”：没有“row-totl”这条规则，这一项不起作用。是否指“row-total”？'],
      [1, 'error、warning、information、hint、off'],
      [3, '“rule”不是可用的项目'],
      [5, '“overrides[1]”缺少“rules”'],
      [6, '“overrides[2].files”应是用双引号括起来的文字，或者'],
      [7, '“overrides[3].files[1]”是空的'],
      [12, '“02-30”不是有效的日期'],
    ] as const) {
      assert.ok(said[index].includes(words), `${said[index]} contains ${words}`);
    }
    for (const words of saidInEnglish) assert.doesNotMatch(words, /[，。；：]/);
  });

  it('counts the later of two entries with one key', () => {
    const { settings, said } = readMarked('{ "rules": { ⟦"balance"⟧: "off", "balance": "hint" } }');
    assert.deepEqual(settings.rules, { balance: 'hint' });
    assert.match(said[0], /“rules\.balance”写了两次/);
  });

  for (const marked of [
    '{ "rules": { "balance": "off" } ⟦"⟧deadline": "01-20" }',
    '{ "rules": ⟦o⟧ff }',
    '{ "rules": {}, ⟦}⟧',
    '⟦/⟧/ 说明\n{}',
    '{} ⟦{⟧}',
    '{ "rules": {⟦⟧',
    '⟦⟧',
  ]) {
    it(`is told where it is no JSON: ${JSON.stringify(marked)}`, () => {
      const { settings, said } = readMarked(marked);
      assert.deepEqual(settings.rules, {});
      assert.match(said[0], /不是有效的 JSON/);
    });
  }

  it('is told that it is no object', () => {
    for (const text of ['[]', '1', '"x"', 'null']) {
      assert.match(readMarked(`⟦${text}⟧`).said[0], /^整个文件应是/);
    }
  });

  it('has a deadline that is a day of every year', () => {
    const deadlineOf = (deadline: string) => readSettingsFile(JSON.stringify({ deadline })).settings.deadline;
    for (const day of ['01-20', '01-31', '02-28', '12-31', '03-01']) assert.equal(deadlineOf(day), day);
    for (const day of [
      '1-20',
      '00-10',
      '13-01',
      '01-00',
      '01-32',
      '02-29',
      '04-31',
      '01-20 ',
      '２-01',
      '01/20',
    ])
      assert.equal(deadlineOf(day), undefined, day);
  });

  it('never makes the reader throw, and JSON is what JSON.parse takes', () => {
    const isJson = (text: string): boolean => {
      try {
        JSON.parse(text.replace(/^\uFEFF/, ''));
        return true;
      } catch {
        return false;
      }
    };
    const isRead = (text: string): boolean =>
      readSettingsFile(text).problems.every(({ message }) => message.key !== 'invalid-json');
    const pieces = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"rules"',
        '"a\\n"',
        '"',
        '\\',
        '1',
        '-0.5e3',
        'true',
        'nul',
        ' ',
        '\n',
      ],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.json(),
          fc.string(),
          fc.array(pieces).map((all) => all.join('')),
        ),
        (text) => {
          assert.equal(isRead(text), isJson(text));
        },
      ),
      { numRuns: 2_000 },
    );
    assert.equal(isRead('['.repeat(100_000)), false);
  });
});
