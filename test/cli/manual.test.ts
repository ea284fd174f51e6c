import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { commonOptions } from '../../cli/read-call';
import { commands } from '../../cli/run';
import { root } from '../kit/shared';

/** Everything that the pages use of roff. */
const requests = new Set([
  '.\\"',
  '.TH',
  '.ad',
  '.nh',
  '.SH',
  '.SS',
  '.TP',
  '.PP',
  '.RS',
  '.RE',
  '.nf',
  '.fi',
  '.br',
  '.B',
]);

for (const [locale, name] of [
  ['en', 'disclosure-report.1'],
  ['zh-cn', 'disclosure-report.zh-CN.1'],
] as const) {
  describe(`the manual ${name}`, () => {
    const page = readFileSync(path.join(root, 'docs', name), 'utf8');
    const text = page.replaceAll('\\-', '-').replaceAll('\\(dq', '"').replaceAll('\\:', '');

    it('has every command, option and example', () => {
      for (const { name: command, says, options, examples } of commands) {
        assert.ok(text.includes(`\n.SS ${command}\n${says[locale]}\n`), command);
        for (const { name: option, says: told } of [...options, ...commonOptions]) {
          assert.match(text, new RegExp(`\\n\\.B (-\\w, )?--${option}\\b`));
          assert.ok(text.includes(told[locale]), option);
        }
        for (const example of examples) assert.ok(text.includes(`\ndisclosure-report ${example[locale]}\n`));
      }
    });

    it('is roff that nothing can take for something else', () => {
      for (const line of page.split('\n')) {
        if (/^['.]/.test(line)) assert.ok(requests.has(line.split(' ', 1)[0]), line);
        assert.doesNotMatch(line, /\\(?![-:"&e(])/, line);
      }
    });
  });
}
