import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rules } from '../../core/index';
import { reporters } from '../../cli/reporters/index';
import { commands } from '../../cli/run';
import { call } from './calls';
import { useFolder, write } from './working-folder';

describe('disclosure-report completion', () => {
  useFolder();
  let script = '';
  before(async () => {
    script = (await call('completion', 'bash')).stdout;
  });

  /** What bash offers for the last of these words; a word is split at `=` as bash does it. */
  const offered = (...words: string[]): string[] =>
    execFileSync(
      'bash',
      [
        '--norc',
        '-c',
        `${script}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _disclosure_report; printf '%s\\n' "\${COMPREPLY[@]}"`,
        'bash',
        'disclosure-report',
        ...words,
      ],
      { encoding: 'utf8' },
    )
      .split('\n')
      .filter((word) => word !== '');

  it('offers the commands, and what each can be told', () => {
    assert.deepEqual(offered(''), [...commands.map(({ name }) => name), '--help', '--version']);
    assert.deepEqual(offered('che'), ['check']);
    for (const { name, options } of commands) {
      const names = offered(name, '--');
      for (const option of options) assert.ok(names.includes(`--${option.name}`), `${name} --${option.name}`);
      assert.ok(names.includes('--locale'));
    }
    assert.deepEqual(offered('completion', ''), ['bash', 'zsh', 'fish', 'powershell']);
  });

  it('offers values, also behind =', () => {
    assert.deepEqual(offered('check', '--format', ''), Object.keys(reporters));
    assert.deepEqual(offered('check', '--format', '=', 'js'), ['json', 'jsonl']);
    assert.deepEqual(offered('check', '--format', '='), Object.keys(reporters));
    assert.deepEqual(
      offered('check', '--rule', ''),
      rules.map(({ id }) => id),
    );
    assert.deepEqual(offered('summary', '--by', 'r'), ['region']);
  });

  it('leaves files to bash', () => {
    write('水利局.txt', '');
    assert.deepEqual(offered('check', '水'), []);
    assert.deepEqual(offered('check', '--output', '-'), []);
    const told = execFileSync('bash', ['--norc', '-c', `${script}\ncomplete -p disclosure-report`], {
      encoding: 'utf8',
    });
    assert.match(told, /-o default/);
  });

  for (const shell of ['bash', 'zsh', 'fish', 'powershell']) {
    it(`for ${shell} names every command, option and rule, in the language asked for`, async () => {
      const { stdout, exitCode } = await call('completion', shell);
      assert.equal(exitCode, 0);
      const words = new Set(stdout.match(/[\w-]+/g));
      for (const { name, options } of commands) {
        assert.ok(words.has(name), name);
        for (const option of options)
          assert.ok(words.has(`--${option.name}`) || words.has(option.name), option.name);
      }
      for (const { id } of rules) assert.ok(words.has(id), id);
      const english = (await call('completion', '--locale', 'en', shell)).stdout;
      assert.doesNotMatch(english, /[\u4e00-\u9fff]/);
      if (shell !== 'bash') assert.match(stdout, /输出格式/);
    });
  }

  it('for no other shell is told', async () => {
    for (const args of [[], ['tcsh'], ['bash', 'zsh']]) {
      const { stderr, exitCode } = await call('completion', ...args);
      assert.equal(exitCode, 2);
      assert.match(stderr, /bash、zsh、fish、powershell/);
    }
  });
});
