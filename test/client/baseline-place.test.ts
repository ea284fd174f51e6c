import assert from 'node:assert/strict';
import {
  baselineFileName,
  type BaselineQuestion,
  findBaselinePlace,
  settingsFileName,
} from '../../client/baseline-place';
import * as core from '../../core/index';

const question: BaselineQuestion = {
  path: '/县/县直/水利局.txt',
  isUntitled: false,
  isDirty: false,
  settingsPath: undefined,
  folderPath: '/县',
};
const placeOf = (changes: Partial<BaselineQuestion>) => findBaselinePlace({ ...question, ...changes });

describe('the place of an accepted finding', () => {
  it('is in files named as core names them', () => {
    assert.equal(settingsFileName, core.settingsFileName);
    assert.equal(baselineFileName, core.baselineFileName);
  });

  it('is beside the settings file in force', () => {
    for (const [folder, file] of [
      ['/县/县直/', '水利局.txt'],
      ['/', '县/县直/水利局.txt'],
    ]) {
      assert.deepEqual(placeOf({ settingsPath: folder + settingsFileName }), {
        path: folder + baselineFileName,
        file,
      });
    }
  });

  it('is in the workspace folder where none is', () => {
    const expected = { path: `/县/${baselineFileName}`, file: '县直/水利局.txt' };
    assert.deepEqual(placeOf({}), expected);
    assert.deepEqual(placeOf({ folderPath: '/县/' }), expected);
    assert.equal('path' in placeOf({ folderPath: '/' }), true);
  });

  it('is nowhere for a report that is not saved or lies in no folder', () => {
    assert.deepEqual(placeOf({ isUntitled: true }), { refusal: 'unsaved' });
    assert.deepEqual(placeOf({ isDirty: true }), { refusal: 'unsaved' });
    assert.deepEqual(placeOf({ folderPath: undefined }), { refusal: 'no-folder' });
  });
});
