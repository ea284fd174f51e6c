import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

function meetOnCommandLine(program: string, files: readonly string[], locale: Locale): Met[][] {
  const call = ['check', '--format', 'json', '--locale', locale, ...files];
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
      const onCommandLine = meetOnCommandLine(cli.file, files, locale);
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
});
