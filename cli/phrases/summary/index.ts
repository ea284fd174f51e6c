import type { Locale } from '../../../core/index';
import { en } from './en';
import type { SummaryPhrases } from './phrases';
import { zhCn } from './zh-cn';

export type { SummaryPhrases } from './phrases';

export const summaryPhrases: Readonly<Record<Locale, SummaryPhrases>> = { 'zh-cn': zhCn, en };
