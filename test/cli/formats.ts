import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { fixtures } from '../kit/shared';

/** Readers of the formats that know nothing of the program. */

const schema = path.join(fixtures, 'sarif/sarif-2.1.0-rtm.5.json');
// One of its patterns is none with the flag u.
const ajv = addFormats(new Ajv({ allErrors: true, unicodeRegExp: false }));
const isSarif = ajv.compile(JSON.parse(readFileSync(schema, 'utf8')));

export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface SarifPlace {
  readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string };
  readonly region: Region;
}

export interface SarifResult {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly { readonly physicalLocation: SarifPlace }[];
  readonly relatedLocations?: readonly {
    readonly message: { readonly text: string };
    readonly physicalLocation: SarifPlace;
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly fixes?: readonly {
    readonly artifactChanges: readonly {
      readonly replacements: readonly {
        readonly deletedRegion: Region;
        readonly insertedContent: { readonly text: string };
      }[];
    }[];
  }[];
  readonly suppressions?: readonly { readonly kind: string; readonly justification: string }[];
}

export interface SarifRun {
  readonly tool: {
    readonly driver: {
      readonly rules: readonly {
        readonly id: string;
        readonly helpUri?: string;
        readonly defaultConfiguration: { readonly level: string };
        readonly shortDescription: { readonly text: string };
      }[];
    };
  };
  readonly columnKind: string;
  readonly originalUriBaseIds: Readonly<Record<string, { readonly uri: string }>>;
  readonly results: readonly SarifResult[];
  readonly invocations: readonly {
    readonly executionSuccessful: boolean;
    readonly toolExecutionNotifications: readonly { readonly message: { readonly text: string } }[];
  }[];
}

/** The run of a SARIF log that its schema accepts. */
export function readSarif(printed: string): SarifRun {
  const log = JSON.parse(printed) as { readonly runs: readonly SarifRun[] };
  assert.ok(isSarif(log), ajv.errorsText(isSarif.errors));
  assert.equal(log.runs.length, 1);
  return log.runs[0];
}

/** The suites of a JUnit file, whose counts are those of what stands in them. */
export function readJunit(printed: string): Element[] {
  const parser = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  });
  const root = parser.parseFromString(printed, 'text/xml').documentElement;
  assert.equal(root?.tagName, 'testsuites');
  const suites = [...root.getElementsByTagName('testsuite')];
  for (const suite of suites) {
    const count = (name: string): string => `${suite.getElementsByTagName(name).length}`;
    assert.deepEqual(
      ['tests', 'failures', 'errors', 'skipped'].map((name) => suite.getAttribute(name)),
      ['testcase', 'failure', 'error', 'skipped'].map(count),
    );
  }
  return suites;
}

/** The rows of a CSV file below its header, by the names of its columns. */
export function readCsv(printed: string): Readonly<Record<string, string>>[] {
  assert.ok(printed.startsWith('\uFEFF'));
  return parse(printed, { bom: true, columns: true, record_delimiter: '\r\n' });
}

/** A workflow command of GitHub Actions, as its runner reads it. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

export function readCommands(printed: string): WorkflowCommand[] {
  return printed
    .split('\n')
    .filter((line) => line.startsWith('::'))
    .map((line) => {
      const end = line.indexOf('::', 2);
      const [name, ...rest] = line.slice(2, end).split(' ');
      const properties = rest
        .join(' ')
        .split(',')
        .map((pair) => pair.split('='))
        .map(([key, ...value]) => [key, decodeCommand(value.join('='))]);
      return {
        name,
        properties: Object.fromEntries(properties),
        message: decodeCommand(line.slice(end + 2)),
      };
    });
}

function decodeCommand(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%');
}
