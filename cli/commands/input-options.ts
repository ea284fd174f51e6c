import type { Option } from '../command';

/** For every command that is given folders. */
export const verboseOption: Option = {
  name: 'verbose',
  says: {
    'zh-cn': '列出文件夹中不是年度报告、因而没有读入的全部文件',
    en: 'name all files in folders that are not reports and were left out',
  },
};
