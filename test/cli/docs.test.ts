import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { reporters } from '../../cli/reporters/index';
import { commonOptions } from '../../cli/read-call';
import { commands } from '../../cli/run';
import { root } from '../kit/shared';
import { call, useFolder, write, wrongReport } from './working-folder';

const pages = { 'zh-cn': 'docs/cli.zh-CN.md', en: 'docs/cli.md' } as const;

for (const [locale, page] of Object.entries(pages)) {
  describe(page, () => {
    useFolder();
    const text = readFileSync(path.join(root, page), 'utf8');
    const [beginning, ...sections] = text.replace(/^```.*?^```$/gms, '').split(/^## /m);
    /** The options in the first column of its tables. */
    const optionsIn = (section: string): string[] =>
      [...section.matchAll(/^\|([^|]*)/gm)]
        .flatMap(([, cell]) => [...cell.matchAll(/`[^`]*?--([\w-]+)/g)].map(([, name]) => name))
        .sort();

    it('has every option of the commands that it describes, and no other', () => {
      assert.deepEqual(optionsIn(beginning), commonOptions.map(({ name }) => name).sort());
      assert.ok(sections.some((section) => section.startsWith('check\n')));
      for (const section of sections) {
        // `Mending: fix`.
        const [name] = /[a-z]+$/.exec(section.slice(0, section.indexOf('\n'))) ?? [''];
        const command = commands.find((one) => one.name === name);
        assert.ok(command, name);
        assert.deepEqual(optionsIn(section), command.options.map((one) => one.name).sort(), name);
      }
    });

    it('shows every format, and those for people and line by line as they are', async () => {
      const headings = [...text.matchAll(/^#### (.*)$/gm)].map(([, name]) => name);
      assert.deepEqual(headings.sort(), Object.keys(reporters).sort());
      write('松岭县水利局2024.txt', wrongReport);
      for (const format of ['text', 'markdown', 'csv', 'github', 'junit']) {
        const { stdout } = await call('--locale', locale, '--format', format, '松岭县水利局2024.txt');
        const shown = stdout.replace('\uFEFF', '').replaceAll('\r\n', '\n');
        assert.ok(text.includes(`\n${shown}\`\`\`\n`), format);
      }
      const { stdout } = await call('--format', 'jsonl', '松岭县水利局2024.txt');
      for (const [pair] of text.matchAll(/"t3\.[\w/-]+": \d+/g))
        assert.ok(stdout.includes(pair.replace(': ', ':')), pair);
    });
  });
}
