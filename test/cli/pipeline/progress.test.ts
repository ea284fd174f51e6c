import assert from 'node:assert/strict';
import { createProgress, type Progress } from '../../../cli/pipeline/progress';
import { widthOf } from '../../../cli/width';
import type { Locale } from '../../../core/index';

describe('progress', () => {
  let time = 0;
  let drawn: string[] = [];
  const start = (
    options: { showsProgress?: boolean; columns?: number; isPiped?: true; locale?: Locale } = {},
  ): Progress => {
    const { showsProgress = true, columns = 80, locale = 'zh-cn' } = options;
    time = 0;
    drawn = [];
    const add = (text: string): void => {
      drawn.push(text);
    };
    const terminal = {
      hasColours: false,
      showsProgress,
      columns: options.isPiped ? undefined : columns,
      progressColumns: columns,
    };
    const host = { write: add, warn: add, draw: add, terminal };
    const progress = createProgress(host, locale, () => time);
    progress.begin(1_000, 1_000);
    return progress;
  };
  const work = (progress: Progress, steps: number, each: number): void => {
    for (let step = 0; step < steps; step++) {
      time += each;
      progress.step(2);
    }
  };

  it('tells files, findings, rate and time left', () => {
    const progress = start();
    work(progress, 250, 4);
    assert.equal(drawn.at(-1), '\r已核对 250/1000 个文件，500 项提示，每秒 250 个，约剩 3 秒\x1b[K');
    work(start({ locale: 'en' }), 250, 4);
    assert.equal(drawn.at(-1), '\r250/1000 files checked, 500 finding(s), 250 a second, 3 s left\x1b[K');
    work(start(), 10, 10_000);
    assert.match(drawn.at(-1)!, /约剩 165 分/);
  });

  it('says nothing of what is done in half a second, and where nobody looks', () => {
    work(start(), 499, 1);
    assert.deepEqual(drawn, []);
    work(start({ showsProgress: false }), 500, 100);
    assert.deepEqual(drawn, []);
  });

  it('is drawn ten times a second at most', () => {
    work(start(), 1_000, 2.5);
    assert.ok(drawn.length >= 19 && drawn.length <= 21, `${drawn.length}`);
  });

  it('stays on one line, however narrow', () => {
    for (const columns of [2, 11, 30, 80]) {
      work(start({ columns }), 100, 10);
      assert.ok(drawn.length > 0);
      for (const line of drawn) {
        assert.ok(widthOf(line.replace(/^\r|\x1b\[K$/g, '')) < columns, line);
      }
    }
  });

  it('goes before anything else is printed', () => {
    const progress = start();
    work(progress, 100, 6);
    drawn = [];
    progress.write('甲\n');
    progress.warn('乙');
    assert.deepEqual(drawn, ['\r\x1b[K', '甲\n', '乙']);
    progress.wipe();
    assert.equal(drawn.length, 3);
  });

  it('stays where what is printed goes elsewhere', () => {
    const progress = start({ isPiped: true });
    work(progress, 100, 6);
    drawn = [];
    progress.write('甲\n');
    assert.deepEqual(drawn, ['甲\n']);
    progress.warn('乙');
    assert.deepEqual(drawn, ['甲\n', '\r\x1b[K', '乙']);
  });
});
