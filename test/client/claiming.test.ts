import assert from 'node:assert/strict';
import { choiceIn, type DocumentFacts, languageToSet, mayMakeReport } from '../../client/claiming';

const report = '温县人民政府2024年政府信息公开工作年度报告\n\n一、总体情况\n\n正文\n';

function languageFor(facts: Partial<DocumentFacts> & { text?: string } = {}): string | undefined {
  return languageToSet({
    languageId: 'plaintext',
    scheme: 'file',
    path: '/reports/000_bb68ac.txt',
    readHead: () => facts.text ?? report,
    isSetBack: false,
    isClaimed: false,
    isDetecting: () => true,
    ...facts,
  });
}

describe('languageToSet', () => {
  it('claims a plain text that is a report, wherever a person can edit it', () => {
    for (const scheme of ['file', 'untitled', 'vscode-remote', 'vscode-vfs']) {
      assert.equal(languageFor({ scheme }), 'disclosure-report');
    }
    assert.equal(languageFor({ path: '/A.TXT' }), 'disclosure-report');
    assert.equal(languageFor({ scheme: 'untitled', path: 'Untitled-1' }), 'disclosure-report');
  });

  it('never claims in views', () => {
    for (const scheme of ['git', 'gitlens', 'output', 'vscode-userdata', 'walkThrough', 'http', '']) {
      assert.equal(languageFor({ scheme }), undefined);
      assert.equal(languageFor({ scheme, languageId: 'disclosure-report', isSetBack: true }), undefined);
    }
  });

  it('never touches other languages, nor files of another name', () => {
    for (const languageId of ['log', 'markdown', 'csv', 'json', 'plaintext2']) {
      assert.equal(languageFor({ languageId }), undefined);
      assert.equal(languageFor({ languageId, isSetBack: true }), undefined);
    }
    for (const path of ['/a.txt.bak', '/report', '/a.text', '/txt'])
      assert.equal(languageFor({ path }), undefined);
  });

  it('leaves ordinary texts and reads nothing when the answer is known', () => {
    assert.equal(languageFor({ text: '买牛奶\n' }), undefined);
    const readHead = () => assert.fail('read');
    assert.equal(languageFor({ readHead, scheme: 'git' }), undefined);
    assert.equal(languageFor({ readHead, languageId: 'log' }), undefined);
    assert.equal(languageFor({ readHead, isSetBack: true }), undefined);
    assert.equal(languageFor({ readHead, languageId: 'disclosure-report' }), undefined);
    assert.equal(languageFor({ readHead, isDetecting: () => false }), undefined);
  });

  it('keeps a file plain that the person has set back, also when its name claims it', () => {
    assert.equal(languageFor({ isSetBack: true }), undefined);
    assert.equal(languageFor({ isSetBack: true, languageId: 'disclosure-report' }), 'plaintext');
  });
});

describe('languageToSet without detection', () => {
  const isDetecting = () => false;

  it('claims nothing, and gives back what a text has claimed', () => {
    assert.equal(languageFor({ isDetecting }), undefined);
    assert.equal(languageFor({ isDetecting, scheme: 'untitled' }), undefined);
    const claimed = { languageId: 'disclosure-report', isClaimed: true };
    assert.equal(languageFor({ ...claimed, isDetecting }), 'plaintext');
    assert.equal(languageFor(claimed), undefined);
  });

  it('leaves what a name or the person has made a report', () => {
    assert.equal(languageFor({ isDetecting, languageId: 'disclosure-report' }), undefined);
  });

  it('asks for the setting of no view and no other language', () => {
    const isDetecting = () => assert.fail('asked');
    for (const languageId of ['log', 'markdown', 'disclosure-report']) {
      assert.equal(languageFor({ isDetecting, languageId }), undefined);
    }
    assert.equal(languageFor({ isDetecting, scheme: 'git' }), undefined);
    assert.equal(languageFor({ isDetecting, path: '/a.log' }), undefined);
  });
});

describe('choiceIn', () => {
  it('tells setting back from wanting', () => {
    assert.equal(choiceIn('disclosure-report', 'plaintext'), 'set-back');
    assert.equal(choiceIn('disclosure-report', 'markdown'), 'set-back');
    assert.equal(choiceIn('plaintext', 'disclosure-report'), 'wanted');
    assert.equal(choiceIn('plaintext', 'markdown'), undefined);
    assert.equal(choiceIn('plaintext', 'plaintext'), undefined);
    assert.equal(choiceIn('disclosure-report', 'disclosure-report'), undefined);
  });
});

describe('mayMakeReport', () => {
  const change = (text: string, lines = 0, rangeOffset = 0) => ({
    range: { start: { line: 3 }, end: { line: 3 + lines } },
    rangeOffset,
    text,
  });

  it('looks after a paste, a new line and a removed line', () => {
    assert.ok(mayMakeReport([change(report)]));
    assert.ok(mayMakeReport([change('\n')]));
    assert.ok(mayMakeReport([change('\r\n')]));
    assert.ok(mayMakeReport([change('', 1)]));
    assert.ok(mayMakeReport([change('a', 0, 9000), change('温县人民政府2024年政府信息公开工作年度报告')]));
  });

  it('does not look at every key, nor below the part that counts', () => {
    assert.ok(!mayMakeReport([]));
    assert.ok(!mayMakeReport([change('报')]));
    assert.ok(!mayMakeReport([change('年度报告')]));
    assert.ok(!mayMakeReport([change('')]));
    assert.ok(!mayMakeReport([change(report, 2, 4096)]));
  });
});
