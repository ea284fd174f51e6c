import assert from 'node:assert/strict';
import { createFileChecker, createLookups } from '../../../cli/pipeline/file-checker';
import type { CheckPlan } from '../../../cli/pipeline/task';
import { cleanReport } from '../../kit/report';
import { useFolder, write } from '../working-folder';

describe('a file over which the program fails', () => {
  useFolder();

  const plan: CheckPlan = {
    format: 'json',
    choice: { least: 'hint', rules: undefined },
    isQuiet: false,
    folder: '/',
    documentation: undefined,
    settings: 'nearest',
    baseline: 'none',
    isUpdate: false,
    locale: 'en',
    version: '1.2.3',
    hasColours: false,
    columns: undefined,
  };

  it('is told by its name, with what happened and a request', () => {
    const lookups = createLookups(plan);
    const settings = {
      ...lookups.settings,
      find: () => {
        throw new TypeError('no such thing');
      },
    };
    const file = write('甲.txt', cleanReport);
    const wanted = { words: true, most: 100, digest: false as const, acceptance: false };
    const batch = { wanted, names: new Map() };
    const outcome = createFileChecker(plan, { ...lookups, settings }).check(
      { at: 0, input: { file } },
      batch,
    );
    assert.equal(outcome.kind, 'failed');
    assert.match(
      outcome.complaint!,
      /^The program failed over .*甲\.txt, .*: TypeError: no such thing \(.+\)\n.*developers/,
    );
    assert.equal(JSON.parse(outcome.words).error, outcome.complaint);
  });
});
