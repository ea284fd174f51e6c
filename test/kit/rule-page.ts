import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale, RuleId } from '../../core/index';
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

/** A page about a rule as a reader sees it. */
export interface RulePage {
  readonly text: string;
  /** What stands above the first section: the title and the line below it. */
  readonly head: readonly string[];
  readonly sections: readonly { readonly name: string; readonly content: string }[];
  readonly wrong: string;
  readonly right: string;
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
  return {
    text,
    head: head.split('\n').filter((line) => line !== ''),
    sections,
    wrong: readExample(contentOf(2)),
    right: readExample(contentOf(3)),
    remarks: contentOf(2)
      .split('\n')
      .filter((line) => line.startsWith('> '))
      .map((line) => line.slice(2)),
  };
}

function readExample(content: string): string {
  return /^```disclosure-report\n([\s\S]*?)\n```$/m.exec(content)?.[1] ?? '';
}
