import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { isReportInGb18030, largestFile, type ReadFacts, seemsMisread } from '../../client/misread';
import { detectionLength } from '../../core/detect';
import { findShared, fixtures } from '../kit/shared';

const bytes = readFileSync(path.join(fixtures, 'encodings/gb18030.txt'));
const misread = bytes.toString('utf8').slice(0, detectionLength);

function seems(facts: Partial<ReadFacts> = {}): boolean {
  return seemsMisread({
    languageId: 'plaintext',
    scheme: 'file',
    path: '/reports/000_bb68ac.txt',
    encoding: 'utf8',
    isDirty: false,
    readHead: () => misread,
    isSetBack: false,
    isClaimed: false,
    isDetecting: () => true,
    ...facts,
  });
}

describe('seemsMisread', () => {
  it('notices a GB18030 report that was read as UTF-8', () => {
    assert.ok(seems());
    assert.ok(seems({ scheme: 'vscode-vfs', path: '/A.TXT' }));
    assert.ok(seems({ encoding: 'gbk' }));
  });

  it('notices one that its name or the person has made a report, also without detection', () => {
    assert.ok(seems({ languageId: 'disclosure-report', isDetecting: () => false }));
    assert.ok(!seems({ isDetecting: () => false }));
  });

  it('leaves what reads well', () => {
    assert.ok(!seems({ readHead: () => '温县人民政府2024年政府信息公开工作年度报告\n' }));
    assert.ok(!seems({ readHead: () => '' }));
  });

  it('reads nothing of what is not to be touched', () => {
    const readHead = () => assert.fail('read');
    assert.ok(!seems({ readHead, isDirty: true }));
    assert.ok(!seems({ readHead, isSetBack: true }));
    assert.ok(!seems({ readHead, isSetBack: true, languageId: 'disclosure-report' }));
    assert.ok(!seems({ readHead, encoding: 'gb18030' }));
    assert.ok(!seems({ readHead, languageId: 'log' }));
    assert.ok(!seems({ readHead, path: '/a.log' }));
    for (const scheme of ['git', 'untitled', 'output', '']) {
      assert.ok(!seems({ readHead, scheme }));
      assert.ok(!seems({ readHead, scheme, languageId: 'disclosure-report' }));
    }
  });
});

describe('isReportInGb18030', () => {
  it('knows a report, also of the shared ones', function () {
    assert.ok(isReportInGb18030(bytes));
    assert.ok(isReportInGb18030(readFileSync(findShared(this, 'cases/08-clean.gb18030.txt'))));
  });

  it('refuses another text', () => {
    assert.ok(!isReportInGb18030(Buffer.from('b9bacef1c7e5b5a50ac5a3c4cc0a', 'hex'))); // 购物清单、牛奶
    assert.ok(!isReportInGb18030(Buffer.alloc(0)));
  });

  it('refuses a report with a byte that is no GB18030, wherever it stands', () => {
    fc.assert(
      fc.property(fc.nat({ max: bytes.length }), (at) => {
        const broken = Buffer.concat([bytes.subarray(0, at), Buffer.from([0xff]), bytes.subarray(at)]);
        assert.ok(!isReportInGb18030(broken));
      }),
    );
  });

  it('refuses every text in UTF-8 or UTF-16, whatever it spells out', () => {
    const report = readFileSync(path.join(fixtures, 'seeds/tangxian-county-2022.txt'), 'utf8');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat({ max: report.length }), (some, at) => {
        const text = `${report.slice(0, at)}\uFFFD${some}${report.slice(at)}`;
        assert.ok(!isReportInGb18030(Buffer.from(text)));
        assert.ok(!isReportInGb18030(Buffer.from(`\uFEFF${text}`, 'utf16le')));
      }),
    );
  });

  it('refuses what is too large for a report', () => {
    const padding = Buffer.alloc(largestFile - bytes.length, ' ');
    assert.ok(isReportInGb18030(Buffer.concat([bytes, padding])));
    assert.ok(!isReportInGb18030(Buffer.concat([bytes, padding, Buffer.from(' ')])));
  });
});
