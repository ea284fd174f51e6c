import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale, Organization, RuleId } from '../../core/index';
import { root } from './shared';

export const pageFolder = path.join(root, 'docs/rules');
export const endingOf = (locale: Locale): string => (locale === 'en' ? '.en.md' : '.md');

/** The headings of every page, in order. */
export const sectionNames: Readonly<Record<Locale, readonly string[]>> = {
  'zh-cn': ['查什么', '为什么', '错误示例', '正确示例', '怎么改', '什么时候不提示', '调整级别'],
  en: [
    'What it finds',
    'Why',
    'Wrong',
    'Right',
    'How to fix it',
    'When it stays silent',
    'Changing its severity',
  ],
};

/** Another report, shown before the example: last year's unless its title says otherwise. */
export interface BesideExample {
  /** The name of its file, where the line above it gives one. */
  readonly file: string | undefined;
  readonly example: string;
}

/** A page about a rule as a reader sees it. */
export interface RulePage {
  readonly text: string;
  /** What stands above the first section: the title and the line below it. */
  readonly head: readonly string[];
  readonly sections: readonly { readonly name: string; readonly content: string }[];
  readonly wrong: string;
  readonly right: string;
  /** The reports that the examples are compared with. */
  readonly besideWrong: readonly BesideExample[];
  readonly besideRight: readonly BesideExample[];
  /** Who belongs to whom in the examples, as the settings file declares it. */
  readonly organization: Organization | undefined;
  /** What the editor says of the wrong example, where and in which words. */
  readonly remarks: readonly string[];
}

export function readRulePage(id: RuleId, locale: Locale): RulePage {
  const text = readFileSync(path.join(pageFolder, `${id}${endingOf(locale)}`), 'utf8');
  const [head, ...parts] = text.split(/^## /m);
  const sections = parts.map((part) => {
    const end = part.indexOf('\n');
    return { name: part.slice(0, end), content: part.slice(end).trim() };
  });
  const contentOf = (index: number): string => sections[index]?.content ?? '';
  const wrong = readExamples(contentOf(2));
  const right = readExamples(contentOf(3));
  return {
    text,
    head: head.split('\n').filter((line) => line !== ''),
    sections,
    wrong: wrong.at(-1)?.example ?? '',
    right: right.at(-1)?.example ?? '',
    besideWrong: wrong.slice(0, -1),
    besideRight: right.length > 1 ? right.slice(0, -1) : wrong.slice(0, -1),
    organization: readOrganization(contentOf(2)),
    remarks: contentOf(2)
      .split('\n')
      .filter((line) => line.startsWith('> '))
      .map((line) => line.slice(2)),
  };
}

/** All examples of a section; the last is the one that the page is about. */
function readExamples(content: string): BesideExample[] {
  const blocks = content.matchAll(/^(?:(.*)\n\n)?```disclosure-report\n([\s\S]*?)\n```$/gm);
  return [...blocks].map(([, above = '', example]) => ({
    file: /“([^”]+\.txt)”/.exec(above)?.[1],
    example,
  }));
}

function readOrganization(content: string): Organization | undefined {
  const settings = /^```json\n([\s\S]*?)\n```$/m.exec(content)?.[1];
  return settings === undefined ? undefined : JSON.parse(settings).organization;
}
