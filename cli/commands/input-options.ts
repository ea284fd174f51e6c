import type { Option } from '../command';

/** What `check` does with the files that it is given. */
export const inputOptions: readonly Option[] = [
  {
    name: 'verbose',
    says: {
      'zh-cn': '列出文件夹中不是年度报告、因而没有核对的全部文件',
      en: 'name all files in folders that are not reports and were not checked',
    },
  },
];
