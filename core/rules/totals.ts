import type { Fix } from '../fixes/fix';
import { writeCell } from '../fixes/write-cell';
import type { Label } from '../formats/format';
import type { BrokenRelation } from '../messages/catalogue/arithmetic';
import { nameCell, nameRow } from '../model/names';
import type { Report } from '../model/report';
import type { CompiledRelation } from '../relations/compile';
import { residualOf, sumOfSide } from '../relations/evaluate';
import type { Disagreement, Repair } from '../relations/diagnose';
import { CellKind, formatFigure } from '../text/figures';
import { rangeOfBlank } from '../parse/tokens';
import type { Related } from './finding';
import type { Problem, RuleContext } from './rule';

/** Most addends shown as related places. */
const mostRelated = 24;
const mostCandidates = 6;

/** What an arithmetic rule has to say of a disagreement. */
export interface TotalProblem {
  readonly rule: string;
  readonly describe: () => Problem;
}

/**
 * Shares out the disagreements among the arithmetic rules, so that one wrong figure is one finding. A culprit belongs to the
 * relation whose total it is, else to the first it breaks.
 */
export function assignTotals(report: Report, disagreements: readonly Disagreement[]): TotalProblem[] {
  const problems: TotalProblem[] = [];
  for (const disagreement of disagreements) {
    const { explanations, relations } = disagreement;
    if (explanations.length === 1) {
      for (const repair of explanations[0]) {
        // A blank that was taken for 0 is `blank-cell`'s.
        if (report.cells[repair.slot]?.kind === CellKind.Blank) continue;
        const broken = listBrokenBy(repair, relations);
        const own = broken.find((one) => one.leftCount === 1 && one.anchor === repair.slot) ?? broken[0];
        problems.push({ rule: own.relation.id, describe: () => describeCulprit(report, repair, broken) });
      }
      continue;
    }
    const shown = chooseRelation(disagreement);
    const describe = (): Problem =>
      explanations.length === 0
        ? describeTangle(report, disagreement)
        : describeUndecided(report, disagreement, shown);
    problems.push({ rule: shown.relation.id, describe });
  }
  return problems;
}

/** The relations that a culprit stands in; all of them where it mends them together with others. */
function listBrokenBy({ slot }: Repair, relations: readonly CompiledRelation[]): readonly CompiledRelation[] {
  if (relations.length === 1) return relations;
  const touched = relations.filter(({ slots }) => slots.includes(slot));
  return touched.length > 0 ? touched : relations;
}

const nothing: readonly Problem[] = [];

/** What one of the arithmetic rules has to say. */
export function checkTotals({ totals }: RuleContext, id: string): Iterable<Problem> {
  // Most reports add up: several rules ask, and not even a list is made for them.
  if (totals.length === 0) return nothing;
  const problems: Problem[] = [];
  for (const { rule, describe } of totals) if (rule === id) problems.push(describe());
  return problems;
}

/** The relation at whose total an undecided disagreement is shown: the last whose total may itself be wrong. */
function chooseRelation({ relations, explanations }: Disagreement): CompiledRelation {
  if (explanations.length === 0) return relations[0];
  const isSuspect = ({ anchor }: CompiledRelation): boolean =>
    explanations.some((repairs) => repairs.some(({ slot }) => slot === anchor));
  return relations.findLast(isSuspect) ?? relations[0];
}

function figureAt({ form, values }: Report, slot: number, value = values[slot]): string {
  return formatFigure(value, form.slots[slot].column.decimals);
}

/** Where the cell of a slot stands; a blank one is made visible. */
export function rangeOf({ cells, text }: Report, slot: number): { start: number; end: number } {
  const cell = cells[slot]!;
  return cell.start === cell.end ? rangeOfBlank(text, cell) : { start: cell.start, end: cell.end };
}

/** Nothing for a blank cell that the line ends before, where it cannot be told how far. */
function setFigure(report: Report, { slot, value }: Repair): Fix[] {
  const figure = figureAt(report, slot, value);
  const edit = writeCell(report, slot, figure);
  const title = { key: 'fix-set', params: { cell: nameCell(report.form.slots[slot]), figure } } as const;
  return edit === undefined ? [] : [{ title, isSafe: false, edits: [edit] }];
}

/** The addends that are not 0, and the total. */
function relateTerms(report: Report, relations: readonly CompiledRelation[], except: number): Related[] {
  const slots = new Set(relations.flatMap((one) => one.slots));
  return [...slots]
    .filter(
      (slot) =>
        slot !== except && (report.values[slot] !== 0 || relations.some(({ anchor }) => anchor === slot)),
    )
    .slice(0, mostRelated)
    .map((slot) => ({
      ...rangeOf(report, slot),
      message: {
        key: 'related-figure',
        params: { name: nameCell(report.form.slots[slot]), figure: figureAt(report, slot) },
      },
    }));
}

function sidesOf({ values }: Report, relation: CompiledRelation): BrokenRelation {
  return {
    label: relation.relation.label,
    left: String(sumOfSide(relation, values, 'left')),
    right: String(sumOfSide(relation, values, 'right')),
  };
}

function describeCulprit(report: Report, repair: Repair, broken: readonly CompiledRelation[]): Problem {
  const { slot, value } = repair;
  const { start, end } = rangeOf(report, slot);
  return {
    start,
    end,
    message: () => ({
      key: 'culprit',
      params: {
        cell: nameCell(report.form.slots[slot]),
        found: figureAt(report, slot),
        expected: figureAt(report, slot, value),
        difference: String(Math.abs(value - report.values[slot])),
        relations: broken.map((one) => sidesOf(report, one)),
      },
    }),
    related: () => relateTerms(report, broken, slot),
    fixes: () => setFigure(report, repair),
  };
}

function describeUndecided(
  report: Report,
  { relations, explanations }: Disagreement,
  relation: CompiledRelation,
): Problem {
  const { anchor } = relation;
  const { start, end } = rangeOf(report, anchor);
  const shown = explanations.slice(0, mostCandidates);
  const nameSuspect = (slot: number): Label =>
    relations.length === 1 ? nameTerm(report, relation, slot) : nameCell(report.form.slots[slot]);
  return {
    start,
    end,
    message: () => {
      const { label, left, right } = sidesOf(report, relation);
      return {
        key: 'undecided',
        params: {
          total: nameCell(report.form.slots[anchor]),
          found: left,
          expected: right,
          difference: String(Math.abs(residualOf(relation, report.values))),
          relation: label,
          candidates: shown.map((repairs) =>
            repairs.map(({ slot, value }) => ({
              name: nameSuspect(slot),
              figure: figureAt(report, slot, value),
            })),
          ),
        },
      };
    },
    related: () => relateTerms(report, relations, anchor),
    fixes: () => shown.filter(({ length }) => length === 1).flatMap(([repair]) => setFigure(report, repair)),
  };
}

/** Within one relation its terms are told apart by column or by row alone. */
function nameTerm({ form }: Report, { relation }: CompiledRelation, slot: number): Label {
  const { row, column } = form.slots[slot];
  return relation.forEach === 'row' ? column.label : nameRow(row);
}

function describeTangle(report: Report, { relations }: Disagreement): Problem {
  const [first] = relations;
  const { start, end } = rangeOf(report, first.anchor);
  return {
    start,
    end,
    message: { key: 'tangled', params: { count: relations.length, relation: first.relation.label } },
    related: () =>
      relations.slice(0, mostRelated).map((one) => {
        const { label, left, right } = sidesOf(report, one);
        return {
          ...rangeOf(report, one.anchor),
          message: { key: 'related-sum', params: { relation: label, left, right } },
        };
      }),
  };
}
