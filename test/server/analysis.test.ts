import assert from 'node:assert/strict';
import { type Circumstances, createAnalyses } from '../../server/analysis';
import { cleanReport } from '../kit/report';

const documentOf = (text: string, version = 1, uri = 'file:///a.txt') => ({
  uri,
  version,
  getText: () => text,
});

const noCircumstances: Circumstances = { severities: {}, accepted: [], stamp: '' };

describe('the analyses of open documents', () => {
  it('are made once for a version', () => {
    const analyses = createAnalyses(() => noCircumstances);
    const first = analyses.get(documentOf(cleanReport));
    assert.equal(analyses.get(documentOf('not looked at again')), first);
    assert.equal(first.findings, first.findings);
    assert.equal(first.outline, first.outline);
  });

  it('are made anew, under another id, for another version and another document', () => {
    const analyses = createAnalyses(() => noCircumstances);
    const ids = [
      analyses.get(documentOf(cleanReport)),
      analyses.get(documentOf('', 2)),
      analyses.get(documentOf('', 2, 'file:///b.txt')),
    ].map(({ resultId }) => resultId);
    assert.equal(new Set(ids).size, 3);
    assert.equal(analyses.get(documentOf('', 2)).report.text, '');
  });

  it('are forgotten with their document: versions begin again when it is opened again', () => {
    const analyses = createAnalyses(() => noCircumstances);
    const before = analyses.get(documentOf(''));
    analyses.drop('file:///a.txt');
    const after = analyses.get(documentOf(cleanReport));
    assert.equal(after.report.text, cleanReport);
    assert.notEqual(after.resultId, before.resultId);
  });

  it('are made anew, under another id, when what they depend on has changed, and then only the findings', () => {
    let circumstances = noCircumstances;
    const analyses = createAnalyses(() => circumstances);
    const before = analyses.get(documentOf(cleanReport));
    circumstances = { ...noCircumstances, stamp: 'other' };
    const after = analyses.get(documentOf('not looked at again'));
    assert.notEqual(after.resultId, before.resultId);
    assert.equal(after.report, before.report);
    circumstances = noCircumstances;
    assert.equal(analyses.get(documentOf('not looked at again')).resultId, before.resultId);
  });
});
