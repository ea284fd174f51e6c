import { getForm } from '../../core/choose-form';
import { type CategoryTopic, findName, identify, keyOfColumn } from '../../core/explain/category-names';
import { getVoice, nameCategory } from '../../core/explain/describe';
import { listCategories } from '../../core/explain/explain-by-name';
import { escapeMarkdown } from '../../core/explain/render';
import type { Table } from '../../core/formats/format';
import { anchorOf, findCaseGuidance, findGuidance, hasOwnGuidance } from '../../core/model/guidance';
import { getTableNumber } from '../../core/model/parts';
import { formats } from '../../core/formats/index';
import { laws } from '../../core/formats/legal';
import { findGist, getLaw, nameCitation } from '../../core/model/citations';
import type { Locale } from '../../core/index';
import { type PageWords, pageWords } from './categories-words';

const [trial, latest] = formats;

/** The page `docs/categories`: everything on the form with its basis and all that practice adds to it. */
export function buildCategories(locale: Locale): string {
  const words = pageWords[locale];
  const topics = listCategories(latest.id);
  const inTable = (id: string): CategoryTopic[] => topics.filter((topic) => tableOf(topic) === id);
  const own = listCategories(trial.id).filter((topic) => hasOwnGuidance(trial.id, identify(topic).id));
  const page = [
    `# ${words.title}`,
    words.introduction(latest.notice),
    ...topics.filter(({ kind }) => kind === 'report').map((topic) => describe(topic, locale)),
    `## ${words.parts}`,
    ...topics.filter(({ kind }) => kind === 'part').map((topic) => describe(topic, locale)),
    ...latest.tables.flatMap((table) => [
      `<a id="${table.id}"></a>`,
      `## ${words.table(table.label, getTableNumber(latest, table))}`,
      ...inTable(table.id).map((topic) => describe(topic, locale)),
      ...describeCases(table, locale, words),
    ]),
    `<a id="trial-form"></a>`,
    `## ${words.trialForm}`,
    words.trialIntroduction(trial.notice),
    ...own.map((topic) => describe(topic, locale)),
    '',
  ].join('\n\n');
  return numberAnchors(`${page.trimEnd()}\n`);
}

/**
 * VS Code's preview opens a page at an anchor only where the anchor looks like what it makes of a line itself; its own
 * links, and other viewers, ask for the id alone.
 */
function numberAnchors(page: string): string {
  return page
    .split('\n')
    .map((line, index) => line.replace(/^<a id="[^"]+"/, `$& class="code-line" data-line="${index}"`))
    .join('\n');
}

function tableOf(topic: CategoryTopic): string | undefined {
  return topic.kind === 'part' || topic.kind === 'report' ? undefined : identify(topic).id.slice(0, 2);
}

/** One category: anchor, name, basis in full, practice in full. */
function describe(topic: CategoryTopic, locale: Locale): string {
  const voice = getVoice({ locale });
  const { words, language } = voice;
  const { format } = topic;
  const { id, legal } = identify(topic);
  const guidance = findGuidance(format, id);
  const citations = legal ?? guidance?.legal ?? [];
  const basis = citations.flatMap((citation) => {
    const gist = findGist(citation);
    if (gist === undefined) return [];
    const url = getLaw(citation.article) === laws.regulation ? laws.regulation.url : undefined;
    const place = nameCitation(citation, language);
    const line = escapeMarkdown(words.basis({ place, gist }));
    return [url === undefined ? line : line.replace(escapeMarkdown(place), (name) => `[${name}](${url})`)];
  });
  if (basis.length === 0) {
    basis.push(escapeMarkdown(words.noArticle(getForm(format).format.notice)));
  }
  const lines = [
    `<a id="${anchorOf(format, id)}"></a>`,
    '',
    `${topic.kind === 'report' ? '##' : '###'} ${escapeMarkdown(nameCategory(topic, voice))}`,
    '',
  ];
  lines.push(...basis.map((line) => `- ${line}`), '');
  if (guidance === undefined) return lines.join('\n').trimEnd();
  const { use, confusedWith = [], mistakes = [], unsettled = [] } = guidance;
  lines.push(`**${escapeMarkdown(words.practice)}**${words.colon}${escapeMarkdown(use[language])}`, '');
  for (const { with: other, tell } of confusedWith) {
    const others = findName(format, other);
    if (others === undefined) continue;
    const line = escapeMarkdown(words.confused({ others, tell }));
    lines.push(`- ${linkFirstQuote(line, `#${anchorOf(format, other)}`)}`);
  }
  lines.push(...mistakes.map((mistake) => `- ${escapeMarkdown(words.mistake(mistake))}`));
  lines.push(...unsettled.map((question) => `- ${escapeMarkdown(words.unsettled(question))}`));
  return lines.join('\n').trimEnd();
}

/** The name of the neighbour, which stands in quotes, leads to it. */
function linkFirstQuote(line: string, href: string): string {
  return line.replace(/“([^“”]*)”/, (_, name: string) => `“[${name}](${href})”`);
}

/** What each cell of a table with several rows and one set of outcomes counts. */
function describeCases(table: Table, locale: Locale, words: PageWords): string[] {
  const { language } = getVoice({ locale });
  const lines = table.blocks.flatMap(({ rows, columns }) =>
    rows.flatMap((row) =>
      columns.flatMap((column) => {
        const exact = findCaseGuidance(row.id, keyOfColumn(table, column));
        if (exact === undefined) return [];
        const cells = [row.label[language], column.label[language], exact[language]];
        return [`| ${cells.map(escapeMarkdown).join(' | ')} |`];
      }),
    ),
  );
  if (lines.length === 0) return [];
  const header = [`| ${words.caseHeader.join(' | ')} |`, '| --- | --- | --- |'];
  return [`### ${words.cases}`, [...header, ...lines].join('\n')];
}
