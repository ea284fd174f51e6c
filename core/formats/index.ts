import { format2019 } from './2019/index';
import { format2021 } from './2021/index';
import type { Format } from './format';

/** Every form known, the earliest first. */
export const formats = [format2019, format2021] as const satisfies readonly Format[];
