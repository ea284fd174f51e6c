import assert from 'node:assert/strict';
import { createAttempts } from '../../client/attempts';

const uri = 'file:///a.txt';

describe('attempts to reopen a file', () => {
  it('are made one at a time, each file by itself', () => {
    const attempts = createAttempts();
    assert.ok(attempts.mayBegin(uri, 'utf8'));
    attempts.note(uri, 'running');
    assert.ok(!attempts.mayBegin(uri, 'utf8'));
    assert.ok(attempts.mayBegin('file:///b.txt', 'utf8'));
    attempts.note(uri, undefined);
    assert.ok(attempts.mayBegin(uri, 'utf8'));
  });

  it('are made again for a file that was closed', () => {
    const attempts = createAttempts();
    attempts.note(uri, 'reopened');
    assert.ok(attempts.isReopened(uri));
    assert.ok(!attempts.mayBegin(uri, 'gb18030'));
    attempts.noteClosed(uri);
    assert.ok(!attempts.isReopened(uri));
    assert.ok(attempts.mayBegin(uri, 'utf8'));
  });

  it('end where the person has chosen another encoding', () => {
    for (const chosen of ['utf8', 'gbk', 'big5hkscs']) {
      const attempts = createAttempts();
      attempts.note(uri, 'reopened');
      assert.ok(!attempts.mayBegin(uri, chosen));
      attempts.noteClosed(uri);
      assert.ok(!attempts.mayBegin(uri, 'utf8'));
    }
  });

  it('end where the person has refused, also while the question stands', () => {
    const attempts = createAttempts();
    attempts.note(uri, 'running');
    attempts.noteClosed(uri);
    assert.ok(!attempts.mayBegin(uri, 'utf8'));
    attempts.note(uri, 'left');
    attempts.noteClosed(uri);
    assert.ok(!attempts.mayBegin(uri, 'utf8'));
  });
});
