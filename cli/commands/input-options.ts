import type { Option } from '../command';

/** For every command that is given folders. */
export const verboseOption: Option = {
  name: 'verbose',
  says: {
    'zh-cn': '列出文件夹中不是年度报告、因而没有读入的全部文件',
    en: 'name all files in folders that are not reports and were left out',
  },
};

export const watchOption: Option = {
  name: 'watch',
  says: {
    'zh-cn': '核对以后继续等待，报告、设置文件或基线文件一有改动就重新核对，直到按 Ctrl-C',
    en: 'go on waiting and check again whenever a report, settings file or baseline changes, until Ctrl-C',
  },
};
