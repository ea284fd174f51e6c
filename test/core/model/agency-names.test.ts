import assert from 'node:assert/strict';
import {
  type AgencyLikeness,
  agencyKey,
  compareAgencies,
  mayMakeRegulations,
} from '../../../core/model/agency-names';

const pairs: readonly (readonly [string, string, AgencyLikeness])[] = [
  ['温县人民政府', '温县 人民政府', 'same'],
  ['丽水市', '丽水市人民政府', 'same'],
  ['丽水市政府', '丽水市人民政府', 'same'],
  ['丽水市人民政府办公室', '丽水市政府办公室', 'same'],
  ['石桥湾街道', '石桥湾街道办事处', 'same'],
  ['松岭高新区管委会', '松岭高新区管理委员会', 'same'],
  ['松岭县发展和改革委员会', '松岭县发展改革委', 'same'],
  ['松岭县发展和改革委员会（粮食和物资储备局）', '松岭县发展和改革委员会', 'same'],
  ['温縣人民政府', '温县人民政府', 'same'],
  ['和县人民政府', '和县', 'same'],
  ['松岭县水利局', '县水利局', 'short-form'],
  ['松岭县水利局', '水利局', 'short-form'],
  ['松岭县住房和城乡建设局', '县住建局', 'short-form'],
  ['松岭县人力资源和社会保障局', '松岭县人社局', 'short-form'],
  ['焦作市温县人民政府', '温县人民政府', 'short-form'],
  ['沈阳市和平区教育局', '和平区教育局', 'short-form'],
  ['温县人民政府', '县政府', 'short-form'],
  ['松岭县国有资产监督管理委员会', '松岭县国资委', 'short-form'],
  ['温县人民政府办公室', '温县人民政府', 'part'],
  ['县政府办公室', '温县人民政府', 'part'],
  ['松岭县水利局', '县水利局办公室', 'part'],
  ['松岭县水利局', '松岭县水利局政务公开工作领导小组', 'part'],
  ['石桥湾街道办事处', '石桥湾街道党政综合办公室', 'part'],
  ['温县人民政府', '温县行政审批和政务信息管理局', 'other'],
  ['松岭县水利局', '白鹭县水利局', 'other'],
  ['松岭县水利局', '松岭县教育局', 'other'],
  ['松岭县人民政府', '白鹭县人民政府', 'other'],
  ['青石镇人民政府', '石桥湾街道办事处', 'other'],
];

describe('names of agencies', () => {
  for (const [a, b, expected] of pairs) {
    it(`${a} and ${b}: ${expected}`, () => {
      assert.equal(compareAgencies(a, b), expected);
      assert.equal(compareAgencies(b, a), expected);
      assert.equal(agencyKey(a) === agencyKey(b), expected === 'same');
    });
  }
});

describe('the power to make regulations', () => {
  const may = [
    '上海市人民政府',
    '丽水市',
    '丽水市人民政府办公室',
    '内蒙古自治区人民政府',
    '延边朝鲜族自治州人民政府',
    '住房和城乡建设部',
    '国家乡村振兴局',
    '国家税务总局松岭县税务局',
    '县水利局',
  ];
  const mayNot = [
    '松岭县人民政府',
    '松岭县水利局',
    '温县人民政府办公室',
    '上海市浦东新区人民政府',
    '内蒙古自治区水利厅',
    '河南省发展和改革委员会',
    '偃师区岳滩镇人民政府',
    '云岫区石桥湾街道办事处',
  ];
  for (const name of may) it(`may be that of ${name}`, () => assert.equal(mayMakeRegulations(name), true));
  for (const name of mayNot)
    it(`is not that of ${name}`, () => assert.equal(mayMakeRegulations(name), false));
});
