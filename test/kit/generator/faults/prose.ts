import { getFormat } from '../draft';
import type { Draft, Paragraph, Sentence } from '../model';
import { type Fault, type Planted, proseRules, type Soil } from './fault';

function mapSentences(draft: Draft, change: (sentence: Sentence) => Sentence): Draft {
  const all = (list: readonly Paragraph[]): Paragraph[] => list.map((paragraph) => paragraph.map(change));
  return {
    ...draft,
    preface: all(draft.preface),
    parts: draft.parts.map((part) => ({ ...part, paragraphs: all(part.paragraphs) })),
    closing: all(draft.closing),
  };
}

function listSentences({ preface, parts }: Draft): Sentence[] {
  return [...preface, ...parts.flatMap(({ paragraphs }) => paragraphs)].flat();
}

/** Puts the wrong statement of a sentence in its place. */
function plantWrong({ draft }: Soil, tag: string): Planted | undefined {
  const sentence = listSentences(draft).find((one) => one.tag === tag && one.wrong !== undefined);
  if (sentence?.wrong === undefined || sentence.wrong === sentence.words) return undefined;
  const { wrong } = sentence;
  return {
    draft: mapSentences(draft, (one) => (one === sentence ? { ...one, words: wrong } : one)),
    at: [tag],
  };
}

function wrongFact(id: string, tag: string): Fault {
  return { id, rules: proseRules, plant: (soil) => plantWrong(soil, tag) };
}

/** Another agency's name where the report speaks of its own. */
function plantOtherAgency({ draft, random }: Soil): Planted | undefined {
  const { name, kind } = draft.agency;
  const others: Record<string, readonly string[]> = {
    province: ['南岭省人民政府'],
    city: ['东陵市人民政府'],
    county: ['长泽县人民政府', '东陵区人民政府'],
    department: ['长泽县林业局', '东陵市交通运输局'],
    town: ['长泽县大河镇人民政府'],
    street: ['东陵区大河街道办事处'],
  };
  const sentence = listSentences(draft).find((one) => one.tag === 'year:opening' && one.words.includes(name));
  if (sentence === undefined) return undefined;
  const words = sentence.words.replace(name, random.pick(others[kind]));
  return {
    draft: mapSentences(draft, (one) => (one === sentence ? { ...one, words } : one)),
    at: ['year:opening'],
  };
}

/** A place in the prose that was to be filled in. */
function plantPlaceholder({ draft, random }: Soil): Planted | undefined {
  const words = random.pick([
    '全年召开工作例会XX次。',
    '全年主动公开信息××条。',
    '全年主动公开信息  条。',
    '组织政务公开培训  次。',
    '全年发布政策解读 XX 篇。',
    '按照《政务公开工作要点》（办发〔 〕号）要求落实。',
    '联系电话：XXXX-XXXXXXX。',
  ]);
  const sentences = listSentences(draft).filter(({ words: said }) => said.endsWith('。') && said.length > 12);
  const after = random.pick(sentences);
  const isIn = (list: readonly Paragraph[]): Paragraph[] =>
    list.map((paragraph) =>
      paragraph.flatMap((one) => (one === after ? [one, { words, tag: 'planted' }] : [one])),
    );
  return {
    draft: {
      ...draft,
      preface: isIn(draft.preface),
      parts: draft.parts.map((part) => ({ ...part, paragraphs: isIn(part.paragraphs) })),
    },
    at: ['planted'],
  };
}

/** A year in the title that the rest of the report does not speak of. */
function plantTitleYear({ draft, random }: Soil): Planted | undefined {
  const year = draft.year + random.pick([-1, 1]);
  const speaks = listSentences(draft).filter(({ tag }) => tag?.startsWith('year:')).length;
  if (speaks === 0 || getFormat(year) !== draft.format || year < 2019) return undefined;
  return {
    draft: { ...draft, title: draft.title.map((line) => line.replace(String(draft.year), String(year))) },
    at: ['title', 'year:opening', 'year:period'],
  };
}

/** Statements that are not true of the report. */
export const proseFaults: readonly Fault[] = [
  wrongFact('wrong-applications-in-prose', 'fact:applications'),
  wrongFact('wrong-documents-in-prose', 'fact:documents'),
  wrongFact('wrong-cases-in-prose', 'fact:cases'),
  wrongFact('wrong-decisions-in-prose', 'fact:decisions'),
  {
    id: 'no-fee-statement',
    rules: ['missing-fee-statement'],
    plant: (soil) => {
      if (soil.draft.format.id === '2019') return undefined;
      const planted = plantWrong(soil, 'fact:fee-statement');
      return planted && { ...planted, at: ['part:other-matters', 'prose:other-matters'] };
    },
  },
  {
    id: 'title-year',
    rules: ['year-mismatch'],
    follows: ['year-mismatch', ...proseRules],
    plant: plantTitleYear,
  },
  { id: 'period-year', rules: ['year-mismatch'], plant: (soil) => plantWrong(soil, 'year:period') },
  { id: 'stray-year', rules: ['year-mismatch'], plant: (soil) => plantWrong(soil, 'year:opening') },
  { id: 'other-agency', rules: ['agency-mismatch'], plant: plantOtherAgency },
  { id: 'placeholder', rules: ['placeholder'], plant: plantPlaceholder },
];
