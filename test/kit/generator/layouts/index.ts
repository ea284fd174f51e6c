import { htmlLayouts } from './html';
import type { Layout } from './layout';
import { pdfLayouts } from './pdf';
import { pipeLayouts } from './pipes';
import { spaceLayout } from './spaces';
import { stackedLayouts } from './stacked';
import { tabLayouts } from './tabs';

/** Every layout in which reports have been found. */
export const layouts: readonly Layout[] = [
  ...tabLayouts,
  spaceLayout,
  ...pdfLayouts,
  ...pipeLayouts,
  ...stackedLayouts,
  ...htmlLayouts,
];
