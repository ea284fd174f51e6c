import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  checkReports,
  isElsewhere,
  type Locale,
  lineAt,
  parseReport,
  type Related,
  wordMessage,
} from '../../core/index';
import { cleanReport, setFigure } from '../kit/report';
import { hasShared, readReports, sharedFolder } from '../kit/shared';
import { type Bundle, bundleProgram } from './bundle';
import { type Client, startClient } from './client';
import { seeds } from '../kit/texts';
import { otherLastYear } from '../kit/years';

/** A finding as a person meets it, wherever: line and column from 1. */
interface Met {
  readonly rule: unknown;
  readonly severity: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
  readonly related: readonly string[];
}

const severities = ['', 'error', 'warning', 'information', 'hint'];
const wrongReport = setFigure(cleanReport, '一、本年新收', '总计', '9');
const texts = [
  ...seeds.map(({ text }) => text),
  ...(hasShared ? readReports(sharedFolder('seeds')).map(({ text }) => text) : []),
  wrongReport,
  wrongReport.replaceAll('\n', '\r\n'),
  `😀\n${wrongReport}`,
  '',
];

/** The findings of all texts, as reports of one workspace. */
function meetInCore(files: readonly string[], locale: Locale): Met[][] {
  const reports = texts.map((text, index) => ({
    uri: pathToFileURL(files[index]).href,
    report: parseReport(text),
  }));
  return checkReports(reports).map((findings, index) => {
    const { report } = reports[index];
    const place = (offset: number): [number, number] => {
      const line = lineAt(report.lines, offset);
      return [line + 1, offset - report.lines[line].start + 1];
    };
    const placeOf = (one: Related): [number, number] =>
      isElsewhere(one) ? [one.line + 1, one.character + 1] : place(one.start);
    return findings.map(({ rule, severity, start, end, message, related }) => {
      const [line, column] = place(start);
      const [endLine, endColumn] = place(end);
      return {
        rule,
        severity,
        line,
        column,
        endLine,
        endColumn,
        message: wordMessage(message, locale),
        related: related.map((one) => `${placeOf(one)} ${wordMessage(one.message, locale)}`),
      };
    });
  });
}

async function meetInEditor(client: Client, uri: string): Promise<Met[]> {
  const report = await client.pull(uri);
  assert.ok(report.kind === 'full');
  return report.items.map(({ code, severity, range: { start, end }, message, relatedInformation }) => ({
    rule: code,
    severity: severities[severity!],
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    message: String(message),
    related: relatedInformation!.map(
      ({ location: { range }, message: words }) =>
        `${[range.start.line + 1, range.start.character + 1]} ${words}`,
    ),
  }));
}

function meetOnCommandLine(program: string, args: readonly string[]): Met[][] {
  const call = ['check', '--format', 'json', ...args];
  const { stdout } = spawnSync(process.execPath, [program, ...call], { encoding: 'utf8' });
  const { files: reports } = JSON.parse(stdout) as {
    files: {
      findings: (Omit<Met, 'related'> & { related: (Met & { message: string })[]; fixes: unknown })[];
    }[];
  };
  return reports.map(({ findings }) =>
    findings.map(({ fixes, related, ...met }) => ({
      ...met,
      related: related.map(({ line, column, message }) => `${[line, column]} ${message}`),
    })),
  );
}

describe('the same text gives the same findings', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'same-'));
  let server: Bundle;
  let cli: Bundle;
  before(async function () {
    this.timeout(30_000);
    [server, cli] = await Promise.all([bundleProgram('server/node.ts'), bundleProgram('cli/main.ts')]);
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
    server.remove();
    cli.remove();
  });

  for (const locale of ['zh-cn', 'en'] as const) {
    it(`in core, over LSP and on the command line (${locale})`, async () => {
      const files = texts.map((text, index) => {
        const file = path.join(folder, `${index}.txt`);
        writeFileSync(file, text);
        assert.equal(readFileSync(file, 'utf8'), text);
        return file;
      });
      const onCommandLine = meetOnCommandLine(cli.file, ['--locale', locale, ...files]);
      assert.equal(onCommandLine.length, texts.length);
      const client = await startClient(server.file, { locale });
      try {
        let count = 0;
        const uris = files.map((file) => pathToFileURL(file).href);
        for (const [index, text] of texts.entries()) await client.open(uris[index], text);
        for (const [index, inCore] of meetInCore(files, locale).entries()) {
          assert.deepEqual(await meetInEditor(client, uris[index]), inCore);
          assert.deepEqual(onCommandLine[index], inCore);
          count += inCore.length;
        }
        assert.ok(count >= 15, `${count} findings`);
        assert.equal(await client.quit(), 0);
      } finally {
        client.kill();
      }
    });
  }

  it('in the editor and on the command line, with a settings file, a baseline and last year’s report', async () => {
    const reports = path.join(folder, 'reports');
    mkdirSync(path.join(reports, '县直'), { recursive: true });
    const write = (name: string, content: string): string => {
      const file = path.join(reports, name);
      writeFileSync(file, content);
      return file;
    };
    const files = [
      write('县直/2024.txt', wrongReport),
      write('县直/2023.txt', otherLastYear),
      write('其他.txt', wrongReport.replaceAll('松岭县水利局', '松岭县林业局')),
    ];
    const accepted = write('已接受.txt', wrongReport.replaceAll('松岭县水利局', '松岭县民政局'));
    write(
      'disclosure-report.json',
      '{ "overrides": [{ "files": "*.txt", "rules": { "row-total": "warning" } }], "rules": { "row-total": "hint" } }',
    );
    const update = ['check', '--update-baseline', '--reason', '原件如此', accepted];
    assert.equal(spawnSync(process.execPath, [cli.file, ...update]).status, 0);
    const all = [...files, accepted];
    const onCommandLine = meetOnCommandLine(cli.file, ['--baseline', ...all]);
    const rulesOf = (met: readonly Met[]): string[] => met.map(({ rule, severity }) => `${rule} ${severity}`);
    assert.deepEqual(onCommandLine.map(rulesOf), [
      ['row-total hint', 'carry-over warning'],
      ['row-total hint'],
      ['row-total warning'],
      [],
    ]);
    const client = await startClient(server.file, {
      locale: 'zh-cn',
      folders: [pathToFileURL(reports).href],
    });
    try {
      for (const [index, file] of all.entries()) {
        const uri = pathToFileURL(file).href;
        await client.open(uri, readFileSync(file, 'utf8'));
        let met = await meetInEditor(client, uri);
        // The workspace is read in the background.
        for (let attempt = 0; attempt < 100 && met.length !== onCommandLine[index].length; attempt++) {
          await new Promise((resolve) => setTimeout(resolve, 50));
          met = await meetInEditor(client, uri);
        }
        assert.deepEqual(met, onCommandLine[index], file);
      }
      assert.equal(await client.quit(), 0);
    } finally {
      client.kill();
    }
  });
});
