import type { Catalogue } from './catalogue';
import { arithmetic } from './zh-cn/arithmetic';
import { betweenReports } from './zh-cn/between-reports';
import { prose } from './zh-cn/prose';
import { related } from './zh-cn/related';
import { structure } from './zh-cn/structure';
import { tables } from './zh-cn/tables';
import { values } from './zh-cn/values';

/** 中文：写给县里经办人，说清哪里不对、应当怎样、依据什么。 */
export const zhCn: Catalogue = {
  ...structure,
  ...tables,
  ...values,
  ...arithmetic,
  ...prose,
  ...betweenReports,
  ...related,
};
