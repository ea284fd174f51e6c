import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readCheckCall } from '../../cli/check-call';
import { readCall } from '../../cli/read-call';
import { commands } from '../../cli/run';
import {
  checkReport,
  identifyFinding,
  matchesPattern,
  parseReport,
  readBaseline,
  readSettingsFile,
} from '../../core/index';
import { cleanReport, setFigure } from '../kit/report';
import { root } from '../kit/shared';

const read = (name: string): string => readFileSync(path.join(root, 'docs', name), 'utf8');
const fencesOf = (text: string, language: string): string[] =>
  [...text.matchAll(/```(\w+)\n([\s\S]*?)```/g)].filter((one) => one[1] === language).map((one) => one[2]!);
/** What stands between backquotes in each cell of the table of patterns. */
const patternsOf = (text: string): string[][][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1]!)),
    );

for (const name of ['settings.md', 'settings.en.md']) {
  describe(`docs/${name}`, () => {
    const text = read(name);
    const [settings, baseline, ...others] = fencesOf(text, 'json');

    it('shows a settings file without a slip', () => {
      assert.deepEqual(others, []);
      const { settings: said, problems } = readSettingsFile(settings);
      assert.deepEqual(problems, []);
      assert.equal(said.overrides.length, 2);
      assert.equal(said.deadline, '01-20');
    });

    it('shows a baseline as it comes about', () => {
      const { baseline: said, problems } = readBaseline(baseline);
      assert.deepEqual(problems, []);
      const report = parseReport(setFigure(cleanReport, '一、本年新收', '总计', '9'));
      const [finding] = checkReport(report);
      const { file, reason, ...identity } = said.accepted[0];
      assert.deepEqual(identity, identifyFinding(report, finding));
    });

    it('shows what patterns match', () => {
      const rows = patternsOf(text);
      assert.ok(rows.length >= 5);
      for (const [[pattern], matched, others] of rows) {
        for (const one of matched) assert.ok(matchesPattern(pattern, one), `${pattern} ${one}`);
        for (const one of others) assert.ok(!matchesPattern(pattern, one), `${pattern} ${one}`);
      }
    });

    it('shows calls that are understood', () => {
      const calls = fencesOf(text, 'sh').flatMap((one) => one.trim().split('\n'));
      assert.equal(calls.length, 2);
      for (const call of calls) {
        const words = [...call.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2]!);
        assert.equal(words[0], 'disclosure-report');
        assert.equal(readCheckCall(readCall(words.slice(1), commands)).files.length, 1);
      }
    });

    it('links to what is there', () => {
      for (const [, link] of text.matchAll(/\]\(([^)#]+)\)/g))
        assert.ok(existsSync(path.join(root, 'docs', link!)), link);
    });
  });
}

describe('the two pages about settings', () => {
  it('show the same examples', () => {
    const [zh, en] = ['settings.md', 'settings.en.md'].map(read);
    assert.deepEqual(fencesOf(zh, 'json'), fencesOf(en, 'json'));
    assert.deepEqual(patternsOf(zh), patternsOf(en));
  });
});
