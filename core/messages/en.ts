import type { Catalogue } from './catalogue';
import { arithmetic } from './en/arithmetic';
import { betweenReports } from './en/between-reports';
import { prose } from './en/prose';
import { related } from './en/related';
import { structure } from './en/structure';
import { tables } from './en/tables';
import { values } from './en/values';

/** English, for reviewers who do not read Chinese; statutory words keep their Chinese form beside them. */
export const en: Catalogue = {
  ...structure,
  ...tables,
  ...values,
  ...arithmetic,
  ...prose,
  ...betweenReports,
  ...related,
};
