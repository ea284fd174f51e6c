import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type CodeAction,
  type Diagnostic,
  type Range,
  TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver-types';
import { checkReport, identifyFinding } from '../../../core/index';
import { analyze, judge, readText } from '../../../server/analysis';
import { type CodeActionRequest, listCodeActions } from '../../../server/features/code-action';
import { listDiagnostics } from '../../../server/features/diagnostic';
import { readMarks } from '../../kit/check';
import { cleanReport, dropLines, replace, setFigure } from '../../kit/report';
import { readSeed } from '../../kit/texts';

const uri = 'file:///a.txt';
const version = 7;

function diagnose(text: string): Diagnostic[] {
  return listDiagnostics(analyze(text, '1'), { uri, locale: 'zh-cn', hasRelatedInformation: false });
}

/** The actions offered where `marked` has its mark, and the text without the mark. */
function offerAtMark(
  marked: string,
  request: Partial<CodeActionRequest> = {},
): { text: string; actions: CodeAction[] } {
  const { text, marks } = readMarks(marked);
  assert.equal(marks.length, 1);
  const document = TextDocument.create(uri, 'disclosure-report', version, text);
  const range: Range = { start: document.positionAt(marks[0].start), end: document.positionAt(marks[0].end) };
  return { text, actions: offer(text, range, request) };
}

function offer(text: string, range: Range, request: Partial<CodeActionRequest> = {}): CodeAction[] {
  return listCodeActions(analyze(text, '1'), {
    uri,
    version,
    range,
    diagnostics: diagnose(text),
    only: ['quickfix'],
    locale: 'zh-cn',
    hasDocumentChanges: true,
    hasChangeAnnotations: true,
    ...request,
  });
}

function editsOf({ edit }: CodeAction): TextEdit[] {
  assert.equal(edit?.changes, undefined);
  const changes = edit!.documentChanges!;
  assert.equal(changes.length, 1);
  assert.ok(TextDocumentEdit.is(changes[0]));
  assert.deepEqual(changes[0].textDocument, { uri, version });
  return changes[0].edits as TextEdit[];
}

function apply(text: string, edits: TextEdit[]): string {
  return TextDocument.applyEdits(TextDocument.create(uri, 'disclosure-report', version, text), edits);
}

const wrongTotal = setFigure(cleanReport, '一、本年新收', '总计', '⟦9⟧');
const lostCell = setFigure(cleanReport, '一、本年新收', '自然人', '⟦').replace('⟦\t', '⟦\t⟧');
const misspelt = replace(cleanReport, '本年废止件数', '⟦本年度止件数⟧');

describe('code actions', () => {
  describe('repair all that is safe', () => {
    const damaged = replace(
      setFigure(readMarks(misspelt).text, '一、本年新收', '自然人', ''),
      '六、其他需要报告的事项',
      '其他需要报告的事项',
    );
    const anywhere: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const offerAll = (
      text: string,
      only?: readonly string[],
      locale: 'zh-cn' | 'en' = 'zh-cn',
    ): CodeAction[] => offer(text, anywhere, { only, locale });

    for (const kind of ['source.fixAll.disclosure-report', 'source.fixAll', 'source']) {
      it(`when ${kind} is asked for: one edit, nothing to confirm, nothing left to do`, () => {
        const actions = offerAll(damaged, [kind]);
        assert.deepEqual(
          actions.map((action) => action.kind),
          ['source.fixAll.disclosure-report'],
        );
        assert.equal(actions[0].edit!.changeAnnotations, undefined);
        assert.equal(apply(damaged, editsOf(actions[0])), cleanReport);
        assert.deepEqual(offerAll(cleanReport, [kind]), []);
      });
    }

    it('never unasked', () => {
      for (const only of [undefined, ['quickfix'], ['refactor'], ['source.organizeImports'], ['']]) {
        const kinds = offerAll(damaged, only).map(({ kind }) => kind);
        assert.ok(!kinds.includes('source.fixAll.disclosure-report'), String(only));
      }
    });

    it('leave figures alone that a person must confirm', () => {
      const wrong = readMarks(wrongTotal).text;
      assert.deepEqual(offerAll(wrong, ['source.fixAll']), []);
      const both = replace(wrong, '本年废止件数', '本年度止件数');
      const [action] = offerAll(both, ['source.fixAll']);
      assert.equal(apply(both, editsOf(action)), wrong);
    });

    it('say so in the language of the person', () => {
      assert.equal(offerAll(damaged, ['source.fixAll'])[0].title, '修复本文件中可以安全修复的问题');
      assert.equal(
        offerAll(damaged, ['source.fixAll'], 'en')[0].title,
        'Fix everything in this file that can be fixed safely',
      );
    });
  });

  it('restore a misspelt label, as the preferred repair', () => {
    const { text, actions } = offerAtMark(misspelt);
    assert.equal(actions.length, 1);
    const [action] = actions;
    assert.equal(action.kind, 'quickfix');
    assert.equal(action.isPreferred, true);
    assert.match(action.title, /本年废止件数/);
    assert.equal(action.edit!.changeAnnotations, undefined);
    assert.ok(editsOf(action).every((edit) => !('annotationId' in edit)));
    assert.equal(apply(text, editsOf(action)), cleanReport);
    assert.deepEqual(diagnose(apply(text, editsOf(action))), []);
  });

  it('fill a lost cell that row and column determine, as the preferred repair', () => {
    const { text, actions } = offerAtMark(lostCell);
    assert.deepEqual(
      actions.map(({ isPreferred }) => isPreferred),
      [true],
    );
    assert.match(actions[0].title, /3/);
    assert.equal(apply(text, editsOf(actions[0])), cleanReport);
  });

  it('set a wrong figure, never preferred and only when confirmed', () => {
    const { text, actions } = offerAtMark(wrongTotal);
    assert.equal(actions.length, 1);
    const [action] = actions;
    assert.equal(action.isPreferred, undefined);
    const annotations = Object.entries(action.edit!.changeAnnotations!);
    assert.equal(annotations.length, 1);
    const [[id, annotation]] = annotations;
    assert.equal(annotation.needsConfirmation, true);
    assert.equal(annotation.label, action.title);
    assert.deepEqual(
      editsOf(action).map((edit) => 'annotationId' in edit && edit.annotationId),
      [id],
    );
    assert.equal(apply(text, editsOf(action)), cleanReport);
  });

  it('are plain edits of that version for clients without annotations', () => {
    const { text, actions } = offerAtMark(wrongTotal, { hasChangeAnnotations: false });
    assert.equal(actions[0].isPreferred, undefined);
    assert.equal(actions[0].edit!.changeAnnotations, undefined);
    assert.ok(editsOf(actions[0]).every((edit) => !('annotationId' in edit)));
    assert.equal(apply(text, editsOf(actions[0])), cleanReport);
  });

  it('are changes by document for clients that know no others', () => {
    const { text, actions } = offerAtMark(wrongTotal, { hasDocumentChanges: false });
    const { edit } = actions[0];
    assert.deepEqual(Object.keys(edit!), ['changes']);
    assert.equal(apply(text, edit!.changes![uri]), cleanReport);
  });

  it('name the diagnostic that they repair, and no other', () => {
    const { text, actions } = offerAtMark(misspelt);
    assert.deepEqual(actions[0].diagnostics, diagnose(text));
    const { text: both, actions: one } = offerAtMark(
      setFigure(replace(cleanReport, '本年废止件数', '本年度止件数'), '一、本年新收', '总计', '⟦9⟧'),
    );
    assert.equal(diagnose(both).length, 2);
    assert.deepEqual(
      one.map(({ diagnostics }) => diagnostics!.map(({ code }) => code)),
      [['row-total']],
    );
  });

  it('do not claim what another rule or program says of the same words', () => {
    const { text } = readMarks(misspelt);
    const [own] = diagnose(text);
    const foreign = [
      { ...own, code: 'spelling', source: 'other' },
      { ...own, code: 'fee-unit' },
    ];
    const { actions } = offerAtMark(misspelt, { diagnostics: [...foreign, own] });
    assert.deepEqual(actions[0].diagnostics, [own]);
  });

  it('are offered with the cursor at either edge of the words, and not beside them', () => {
    const { text, marks } = readMarks(misspelt);
    const document = TextDocument.create(uri, 'disclosure-report', version, text);
    const offeredAt = (offset: number): number => {
      const position = document.positionAt(offset);
      return offer(text, { start: position, end: position }).length;
    };
    const [{ start, end }] = marks;
    assert.deepEqual([start - 1, start, start + 2, end, end + 1].map(offeredAt), [0, 1, 1, 1, 0]);
  });

  it('are offered for a selection that holds several', () => {
    const text = readSeed('tangxian-county-2022.txt');
    const all = { start: { line: 48, character: 0 }, end: { line: 71, character: 99 } };
    const actions = offer(text, all).filter(({ isPreferred }) => isPreferred);
    assert.equal(actions.length, 4);
    const fixed = apply(text, actions.flatMap(editsOf));
    const figures = [48, 49, 50, 71].map((line) => fixed.split('\n')[line].split('\t')[3]);
    assert.deepEqual(figures, ['62', '0', '16', '62']);
    assert.deepEqual(
      diagnose(fixed).filter(({ code }) => code === 'blank-cell'),
      [],
    );
  });

  it('come only when repairs are asked for', () => {
    const count = (...only: string[]): number => offerAtMark(misspelt, { only }).actions.length;
    assert.equal(count('quickfix'), 1);
    assert.equal(count(''), 1);
    assert.equal(count('source.organizeImports', 'quickfix'), 1);
    assert.equal(count('refactor'), 0);
    assert.equal(count('quick'), 0);
    assert.equal(count(), 0);
  });

  it('speak the language asked for', () => {
    const [chinese] = offerAtMark(wrongTotal).actions;
    const [english] = offerAtMark(wrongTotal, { locale: 'en' }).actions;
    assert.match(chinese.title, /\p{Script=Han}/u);
    assert.match(english.title, /^[A-Z]/);
    assert.notEqual(english.title, chinese.title);
  });

  it('change nothing but their place on text with other line ends', () => {
    for (const lineEnd of ['\r\n', '\r']) {
      const { text, actions } = offerAtMark(lostCell.replaceAll('\n', lineEnd));
      assert.equal(apply(text, editsOf(actions[0])), cleanReport.replaceAll('\n', lineEnd));
    }
  });

  it('are none for a clean report', () => {
    const everywhere = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
    assert.deepEqual(offer(cleanReport, everywhere, { only: undefined }), []);
  });

  it('write the whole form into an empty report', () => {
    const start = { line: 0, character: 0 };
    const [action, ...others] = offer('', { start, end: start });
    assert.deepEqual(others, []);
    const text = apply('', editsOf(action));
    assert.equal(text.match(/^[一二三四五六]、[^\t\n]*$/gm)?.length, 6);
  });

  it('leave the choice of two wordings to a person: neither is preferred', () => {
    const silent = replace(cleanReport, '本年度未收取信息处理费。', '⟦见网站。⟧');
    const { text, actions } = offerAtMark(silent);
    assert.deepEqual(
      actions.map(({ title, isPreferred }) => [title, isPreferred]),
      [
        ['写明未收取信息处理费', undefined],
        ['写明收取了信息处理费（金额待填）', undefined],
      ],
    );
    for (const action of actions) {
      assert.ok(Object.values(action.edit!.changeAnnotations!).every((one) => one.needsConfirmation));
      assert.match(apply(text, editsOf(action)), /信息处理费.*。\n*$/);
    }
  });

  it('write a missing row only when confirmed', () => {
    const next = '3.要求提供公开出版物';
    const { text, actions } = offerAtMark(replace(dropLines(cleanReport, '2.重复申请'), next, `⟦${next}⟧`));
    assert.equal(actions.length, 1);
    assert.equal(actions[0].isPreferred, undefined);
    assert.ok(actions[0].edit!.changeAnnotations);
    assert.equal(apply(text, editsOf(actions[0])), cleanReport);
  });
});

describe('rewriting', () => {
  const kinds = (marked: string, ...only: string[]): (string | undefined)[] =>
    offerAtMark(marked, { only: only.length === 0 ? undefined : only }).actions.map(({ kind }) => kind);
  const recalculate = 'refactor.rewrite.recalculate';

  it('recalculates the totals at the cursor, only when confirmed', () => {
    const { text, actions } = offerAtMark(wrongTotal, { only: [recalculate] });
    assert.match(actions[0].title, /^按分项重算合计/);
    assert.equal(actions[0].isPreferred, undefined);
    assert.equal(Object.values(actions[0].edit!.changeAnnotations!)[0].needsConfirmation, true);
    assert.equal(apply(text, editsOf(actions[0])), cleanReport);
  });

  it('puts a heading into the words of the form', () => {
    const text = replace(cleanReport, '一、总体情况', '一、⟦概述⟧');
    const { actions, text: plain } = offerAtMark(text, { only: ['refactor.rewrite.heading'] });
    assert.deepEqual(
      actions.map(({ title, edit }) => [title, edit!.changeAnnotations]),
      [['改为标准标题“总体情况”', undefined]],
    );
    assert.equal(apply(plain, editsOf(actions[0])), cleanReport);
    assert.deepEqual(kinds(replace(cleanReport, '一、总体情况', '⟦一、总体情况⟧')), []);
  });

  it('comes when it, its kind or anything is asked for', () => {
    assert.deepEqual(new Set(kinds(wrongTotal)), new Set(['quickfix', recalculate]));
    for (const only of ['', 'refactor', 'refactor.rewrite', recalculate])
      assert.ok(kinds(wrongTotal, only).includes(recalculate), only);
    for (const only of ['quickfix', 'refactor.extract', 'refactor.rewrite.heading', 'source'])
      assert.ok(!kinds(wrongTotal, only).includes(recalculate), only);
  });
});

describe('the action that accepts a finding', () => {
  const acceptCommand = 'x.accept';

  it('comes last, changes nothing, and names the finding', () => {
    const { actions } = offerAtMark(misspelt, { acceptCommand });
    assert.equal(actions.length, 2);
    const action = actions[1];
    assert.equal(action.title, '接受此项并注明理由…');
    assert.equal(action.kind, 'quickfix');
    assert.equal(action.isPreferred, undefined);
    assert.equal(action.edit, undefined);
    assert.deepEqual(
      action.diagnostics?.map(({ code }) => code),
      ['misspelt-label'],
    );
    assert.deepEqual(action.command, {
      title: action.title,
      command: acceptCommand,
      arguments: [uri, { rule: 'misspelt-label', place: 't2', figures: ['本年废止件数', '本年度止件数'] }],
    });
    const english = offerAtMark(misspelt, { acceptCommand, locale: 'en' }).actions[1];
    assert.equal(english.title, 'Accept this finding and give a reason…');
  });

  it('is offered for every finding there is, by the name of its rule where there are several', () => {
    const text = setFigure(replace(cleanReport, '本年废止件数', '本年度止件数'), '一、本年新收', '总计', '9');
    const all = { start: { line: 0, character: 0 }, end: { line: 500, character: 0 } };
    const offered = offer(text, all, { acceptCommand }).filter(({ command }) => command !== undefined);
    assert.equal(offered.length, diagnose(text).length);
    assert.match(offered[0].title, /^接受此项（.+）并注明理由…$/);
    assert.equal(new Set(offered.map(({ title }) => title)).size, offered.length);
  });

  it('is heeded by the repair of everything: what is accepted stays as it is', () => {
    const text = replace(misspelt.replace(/[⟦⟧]/g, ''), '属于四类过程性信息', '属于四类过程性信患');
    const reading = readText(text);
    const { report } = reading;
    const [kept, ...others] = checkReport(report).filter(({ rule }) => rule === 'misspelt-label');
    assert.equal(others.length, 1);
    const entry = { file: 'a.txt', ...identifyFinding(report, kept), reason: '原件如此' };
    const analysis = judge(reading, '1', { severities: {}, accepted: [entry], stamp: '' });
    const [action] = listCodeActions(analysis, {
      uri,
      version,
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      diagnostics: [],
      only: ['source.fixAll'],
      locale: 'zh-cn',
      hasDocumentChanges: true,
      hasChangeAnnotations: true,
    });
    assert.equal(apply(text, editsOf(action)), misspelt.replace(/[⟦⟧]/g, ''));
  });

  it('is no quick fix where none is asked for, and needs a client that has the command', () => {
    const { actions } = offerAtMark(misspelt, { acceptCommand, only: ['source.fixAll'] });
    assert.deepEqual(
      actions.map(({ kind, command }) => [kind, command]),
      [['source.fixAll.disclosure-report', undefined]],
    );
    assert.equal(offerAtMark(misspelt).actions.length, 1);
  });
});
