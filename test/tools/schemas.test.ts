import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  baselineFileName,
  readBaseline,
  readSettingsFile,
  rules,
  ruleSeverities,
  settingsFileName,
} from '../../core/index';
import { root } from '../kit/shared';
import { buildBaselineSchema, buildSettingsSchema } from '../../tools/generate/schemas';

const read = (name: string) => JSON.parse(readFileSync(path.join(root, name), 'utf8'));
const manifest = read('package.json');

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly enum?: readonly string[];
  readonly [key: string]: unknown;
}

/** Every schema of a property, by its name. */
function* listProperties(schema: unknown): Generator<[string, Schema]> {
  if (typeof schema !== 'object' || schema === null) return;
  for (const [name, property] of Object.entries((schema as Schema).properties ?? {})) yield [name, property];
  for (const inside of Object.values(schema)) yield* listProperties(inside);
}

describe('the schemas of the files that a person writes', () => {
  it('are contributed for these files, and packaged', () => {
    const named = manifest.contributes.jsonValidation.map(
      ({ fileMatch, url }: Record<'fileMatch' | 'url', string>) => [fileMatch, url],
    );
    assert.deepEqual(
      named.map(([file]: string[]) => file),
      [settingsFileName, baselineFileName],
    );
    for (const [, url] of named) assert.ok(existsSync(path.join(root, url)), url);
    assert.ok(manifest.files.includes('schemas'));
    assert.deepEqual(read(named[0][1]), JSON.parse(JSON.stringify(buildSettingsSchema())));
    assert.deepEqual(read(named[1][1]), JSON.parse(JSON.stringify(buildBaselineSchema())));
  });

  it('say of every entry in both languages what it is', () => {
    const all = [...listProperties(buildSettingsSchema()), ...listProperties(buildBaselineSchema())];
    assert.ok(all.length > rules.length);
    for (const [name, { description = '' }] of all) {
      assert.match(description, /\p{Script=Han}/u, name);
      assert.match(description, /[a-z]{3}/, name);
    }
  });

  it('offer every rule with its title, and every severity', () => {
    const { definitions } = buildSettingsSchema() as { readonly definitions: Record<string, Schema> };
    assert.deepEqual(
      Object.entries(definitions.rules.properties!).map(([id, one]) => [id, one.description]),
      rules.map(({ id, title }) => [id, `${title.zh} · ${title.en}`]),
    );
    assert.deepEqual(definitions.severity.enum, ruleSeverities);
  });

  it('have the keys that are read, no others', () => {
    const wrongKeys = (schema: Schema, problemsOf: (key: string) => number): string[] =>
      Object.keys(schema.properties!).filter((key) => problemsOf(key) > 0);
    const unknown = (problems: readonly { message: { key: string } }[]): number =>
      problems.filter(({ message }) => message.key === 'unknown-key').length;
    assert.deepEqual(
      wrongKeys(buildSettingsSchema() as Schema, (key) =>
        unknown(readSettingsFile(JSON.stringify({ [key]: 'x' })).problems),
      ),
      [],
    );
    assert.deepEqual(
      wrongKeys(buildBaselineSchema() as Schema, (key) =>
        unknown(readBaseline(JSON.stringify({ [key]: 'x' })).problems),
      ),
      [],
    );
    assert.equal(unknown(readSettingsFile('{ "x": 1 }').problems), 1);
  });
});
