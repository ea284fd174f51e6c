import { readFileSync } from 'node:fs';
import type { Locale } from '../../core/index';
import { explainPhrases } from '../phrases/explain';

/** A section of a page, as Markdown. */
export interface PageSection {
  readonly name: string;
  readonly markdown: string;
}

/**
 * What the page about a rule says in words: what it finds, why, what to do, and when it says nothing; the examples stay
 * where they are. Nothing where the pages do not lie beside the program.
 */
export function readRulePage(rule: string, documentation: string | undefined, locale: Locale): PageSection[] {
  if (documentation === undefined) return [];
  let page: string;
  try {
    page = readFileSync(new URL(`${documentation}/rules/${rule}${locale === 'en' ? '.en' : ''}.md`), 'utf8');
  } catch {
    return [];
  }
  const sections = page
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const end = section.indexOf('\n');
      // Links to other pages lead nowhere from here.
      const markdown = section.slice(end).replace(/\[([^\]]*)\]\((?!https?:)[^)]*\)/g, '$1');
      return { name: section.slice(0, end).trim(), markdown: markdown.trim() };
    });
  const { finds, why, mend, silent } = explainPhrases[locale].page;
  return [finds, why, mend, silent]
    .map((wanted) => sections.find(({ name }) => name === wanted))
    .filter((section) => section !== undefined);
}

/** Markdown as it reads without its marks: a line to a paragraph or item; blocks of code stand as they are. */
export function toPlainLines(markdown: string): string[] {
  const lines: string[] = [];
  let isCode = false;
  let isOpen = false;
  for (const line of markdown.split('\n')) {
    if (line.startsWith('```')) {
      isCode = !isCode;
      isOpen = false;
    } else if (isCode) lines.push(line);
    else if (line.trim() === '') isOpen = false;
    else {
      const words = line
        .trim()
        .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
        .replace(/\*\*|`/g, '');
      const isItem = /^(?:[-*>|]|\d+\.) /.test(line);
      if (isOpen && !isItem) lines[lines.length - 1] += words;
      else lines.push(words);
      isOpen = true;
    }
  }
  return lines;
}
