import type { PartId } from '../../../../core/formats/format';
import { changePart, type Draft, type ReportPart } from '../model';
import { type Fault, type Planted, proseRules, type Soil } from './fault';

const tagsOf = (part: ReportPart | undefined): string[] =>
  part === undefined
    ? ['title']
    : [`part:${part.id}`, `prose:${part.id}`, ...(part.table ? [`table:${part.table.id}`] : [])];

/** The lines of a part's neighbours. */
function around({ parts }: Draft, id: PartId): string[] {
  const at = parts.findIndex((part) => part.id === id);
  return [...tagsOf(parts[at - 1]), ...(parts[at + 1] === undefined ? ['closing'] : tagsOf(parts[at + 1]))];
}

const proseParts: readonly PartId[] = ['overview', 'problems', 'other-matters'];
const tableParts: readonly PartId[] = ['proactive-disclosure', 'applications', 'remedies'];

function plantInPart(
  soil: Soil,
  ids: readonly PartId[],
  change: (part: ReportPart) => readonly ReportPart[],
): { planted: Planted; id: PartId } {
  const id = soil.random.pick(ids);
  return { id, planted: { draft: changePart(soil.draft, id, change), at: [`part:${id}`] } };
}

/** Two neighbouring parts in each other's place, their numerals with them or not. */
function swapParts({ draft, random }: Soil): Planted {
  const at = random.int(0, 4);
  const keepsNumerals = random.chance(0.5);
  const parts = [...draft.parts];
  [parts[at], parts[at + 1]] = [parts[at + 1], parts[at]];
  const renumbered = parts.map((part, index) =>
    keepsNumerals ? part : { ...part, numeral: draft.parts[index].numeral },
  );
  return { draft: { ...draft, parts: renumbered }, at: [`part:${parts[at].id}`, `part:${parts[at + 1].id}`] };
}

/** Parts that are lost, doubled, moved or empty. */
export const partFaults: readonly Fault[] = [
  {
    id: 'missing-part',
    rules: ['missing-section'],
    follows: ['heading-numeral'],
    plant: (soil) => {
      const { id, planted } = plantInPart(soil, [...proseParts, ...tableParts], () => []);
      return { ...planted, at: around(soil.draft, id) };
    },
  },
  {
    id: 'lost-heading',
    rules: ['missing-section'],
    follows: ['heading-numeral'],
    plant: (soil) => {
      const { id, planted } = plantInPart(soil, tableParts, (part) => [
        { ...part, numeral: '', heading: '' },
      ]);
      return {
        ...planted,
        at: [...around(soil.draft, id), ...tagsOf(soil.draft.parts.find((part) => part.id === id))],
      };
    },
  },
  {
    id: 'duplicate-part',
    rules: ['duplicate-section'],
    follows: ['heading-numeral', 'misordered-section', ...proseRules],
    plant: (soil) => plantInPart(soil, proseParts, (part) => [part, part]).planted,
  },
  { id: 'swapped-parts', rules: ['misordered-section'], follows: ['heading-numeral'], plant: swapParts },
  {
    id: 'wrong-numeral',
    rules: ['heading-numeral'],
    plant: (soil) => {
      const at = soil.random.int(1, 5);
      const id = soil.draft.parts[at].id;
      // 二 after 一 once more, or a numeral left out.
      const numeral = soil.draft.parts[soil.random.pick(at < 5 ? [at - 1, at + 1] : [at - 1])].numeral;
      return {
        draft: changePart(soil.draft, id, (part) => [{ ...part, numeral }]),
        at: [`part:${id}`, `part:${soil.draft.parts[at + 1]?.id}`],
      };
    },
  },
  {
    id: 'empty-part',
    // Of the last part the checker may say instead what it lacks.
    rules: ['empty-section', 'missing-fee-statement'],
    plant: (soil) => {
      const { planted, id } = plantInPart(soil, proseParts, (part) => [{ ...part, paragraphs: [] }]);
      const hasClosing = id === 'other-matters' && soil.draft.closing.length > 0;
      return hasClosing ? undefined : planted;
    },
  },
  {
    id: 'missing-table',
    rules: ['missing-table', 'empty-section'],
    follows: proseRules,
    plant: (soil) => plantInPart(soil, tableParts, (part) => [{ ...part, table: undefined }]).planted,
  },
  {
    id: 'heading-typo',
    rules: ['misspelt-label'],
    plant: (soil) => {
      const { random } = soil;
      return plantInPart(soil, [...proseParts.slice(1), ...tableParts], (part) => {
        const at = random.int(1, part.heading.length - 1);
        const heading = `${part.heading.slice(0, at)}${random.pick([...'士末曰甲'])}${part.heading.slice(at + 1)}`;
        return [{ ...part, heading }];
      }).planted;
    },
  },
  {
    id: 'missing-title',
    rules: ['missing-title'],
    plant: ({ draft }) => ({ draft: { ...draft, title: [] }, at: ['preface', 'part:overview'] }),
  },
];
