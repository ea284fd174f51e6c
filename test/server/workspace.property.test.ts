import assert from 'node:assert/strict';
import fc from 'fast-check';
import { identifyFinding, checkReport, parseReport } from '../../core/index';
import { createAnalyses, judge, readText } from '../../server/analysis';
import { listDiagnostics } from '../../server/features/diagnostic';
import { readSettings } from '../../server/settings';
import type { FileChange } from '../../server/sources/report-source';
import { createWorkspace } from '../../server/workspace/workspace';
import { lastYear, ofAgency, otherLastYear, thisYear } from '../kit/years';
import { setFigure } from '../kit/report';

const folder = 'file:///workspace';
const uris = ['2024.txt', '2023.txt', 'a/2023.txt', 'a/b/copy.txt'].map((name) => `${folder}/${name}`);
const wrong = setFigure(thisYear, '一、本年新收', '总计', '9');
const texts = [
  thisYear,
  lastYear,
  otherLastYear,
  wrong,
  `\n${lastYear}`,
  `\n${otherLastYear}`,
  ofAgency(lastYear, '松岭县民政局'),
  otherLastYear.replaceAll('\n', '\r\n'),
  'Nothing about reports.',
];
const [finding] = checkReport(parseReport(wrong));
const accepted = (file: string): string =>
  JSON.stringify({
    accepted: [{ file, ...identifyFinding(parseReport(wrong), finding), reason: '原件如此' }],
  });
const organization = { 松岭县水利局: ['松岭县民政局', 'a/**'] };
const ours: Readonly<Record<string, readonly string[]>> = {
  'disclosure-report.json': [
    '{}',
    '{ "rules": { "row-total": "off" } }',
    '{ "overrides": [{ "files": "a/**", "rules": { "carry-over": "hint" } }] }',
    JSON.stringify({ organization }),
    '{ "rules": ',
  ],
  'disclosure-report.baseline.json': [accepted('2024.txt'), accepted('a/b/copy.txt'), '{ "accepted": [1] }'],
};

type Step =
  | { readonly act: 'open' | 'close'; readonly uri: string; readonly text: string }
  | { readonly act: 'put'; readonly uri: string; readonly text: string | undefined }
  | { readonly act: 'choose'; readonly severity: string };

const oneOf = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({ act: oneOf(['open', 'open', 'close'] as const), uri: oneOf(uris), text: oneOf(texts) }),
    fc.record({ act: fc.constant('put' as const), uri: oneOf(uris), text: oneOf([...texts, undefined]) }),
    oneOf(Object.keys(ours)).chain((name) =>
      fc.record({
        act: fc.constant('put' as const),
        uri: oneOf(['', '/a'].map((below) => `${folder}${below}/${name}`)),
        text: oneOf([...ours[name], undefined]),
      }),
    ),
    fc.record({ act: fc.constant('choose' as const), severity: oneOf(['off', 'hint', 'error']) }),
  ),
  { maxLength: 12 },
);

/** A server without a connection: its files, its open documents, and what it says of each. */
function startWorkspace(files: ReadonlyMap<string, string>) {
  let tell: (changes: readonly FileChange[]) => void = () => undefined;
  const open = new Map<string, { uri: string; version: number; getText: () => string }>();
  const workspace = createWorkspace({
    source: {
      list: async () => [...files.keys()].filter((uri) => uri.endsWith('.txt')).map((uri) => ({ uri })),
      async read(uri) {
        // Answers come late, and not in the order of the questions.
        for (let turns = uri.length % 3; turns > 0; turns--) await nextTurn();
        const text = files.get(uri);
        return text === undefined ? undefined : new TextEncoder().encode(text);
      },
      watch(_patterns, onChange) {
        tell = onChange;
        return true;
      },
    },
    listFolders: () => [folder],
    onChange: () => undefined,
    onProgress: () => undefined,
  });
  const analyses = createAnalyses(workspace.circumstancesOf);
  const choose = (severity: string) => workspace.choose(readSettings({ rules: { 'carry-over': severity } }));
  choose('warning');
  workspace.start();
  let version = 0;
  return {
    tell: (changes: readonly FileChange[]) => tell(changes),
    choose,
    open(uri: string, text: string) {
      const document = { uri, version: ++version, getText: () => text };
      open.set(uri, document);
      workspace.open(uri, () => analyses.read(document).report);
    },
    close(uri: string) {
      if (!open.delete(uri)) return;
      analyses.drop(uri);
      workspace.close(uri);
    },
    /** Of every report what is known by now, by its URI: the id of the answer, and the answer. */
    async ask(): Promise<Map<string, readonly [id: string, answer: string]>> {
      const answers = new Map<string, readonly [string, string]>();
      const options = { locale: 'en', hasRelatedInformation: true } as const;
      for (const [uri, document] of open) {
        await workspace.load(uri);
        const analysis = analyses.get(document);
        answers.set(uri, [analysis.resultId, JSON.stringify(listDiagnostics(analysis, { uri, ...options }))]);
      }
      for (const { uri, serial } of workspace.listClosed()) {
        await workspace.load(uri);
        const circumstances = workspace.circumstancesOf(uri);
        const analysis = judge(readText(files.get(uri) ?? ''), '', circumstances);
        const diagnostics = listDiagnostics(analysis, { uri, ...options });
        answers.set(uri, [`f${serial}.${circumstances.stamp}`, JSON.stringify(diagnostics)]);
      }
      return answers;
    },
  };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Until all that has been told is read: on a busy machine background work rests for a timer between its pieces. */
async function settle(): Promise<void> {
  for (let rest = 0; rest < 3; rest++) {
    for (let turn = 0; turn < 20; turn++) await nextTurn();
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

describe('the reports of a workspace, whatever happens to them', () => {
  // Else the first settings file would wait for it, longer than for anything else here.
  before(() => import('../../server/on-demand.js'));

  it('are judged as by a server that starts now, and an answer known by its id is the same as ever', async () => {
    await fc.assert(
      fc.asyncProperty(steps, fc.boolean(), async (chosen, isPatient) => {
        const files = new Map([
          [uris[0], thisYear],
          [uris[1], lastYear],
        ]);
        const workspace = startWorkspace(files);
        const known = new Map<string, string>();
        const opened = new Map<string, string>();
        let severity = 'warning';
        const look = async (): Promise<void> => {
          for (const [uri, [id, answer]] of await workspace.ask()) {
            const before = known.get(`${uri} ${id}`);
            if (before !== undefined) assert.equal(answer, before);
            known.set(`${uri} ${id}`, answer);
          }
        };
        for (const step of chosen) {
          if (isPatient) await settle();
          if (isPatient) await look();
          if (step.act === 'choose') {
            severity = step.severity;
            workspace.choose(severity);
          } else if (step.act === 'open') {
            opened.set(step.uri, step.text);
            workspace.open(step.uri, step.text);
          } else if (step.act === 'close') {
            opened.delete(step.uri);
            workspace.close(step.uri);
          } else {
            if (step.text === undefined) files.delete(step.uri);
            else files.set(step.uri, step.text);
            workspace.tell([{ uri: step.uri, isGone: step.text === undefined }]);
          }
        }
        await settle();
        await look();
        const fresh = startWorkspace(files);
        fresh.choose(severity);
        for (const [uri, text] of opened) fresh.open(uri, text);
        await settle();
        await fresh.ask(); // what counts for closed reports is read when it is first asked for
        const [before, now] = [await workspace.ask(), await fresh.ask()];
        assert.deepEqual(
          [...before].map(([uri, [, answer]]) => `${uri} ${answer}`).sort(),
          [...now].map(([uri, [, answer]]) => `${uri} ${answer}`).sort(),
        );
      }),
      { numRuns: 150 },
    );
  }).timeout(60_000);
});
