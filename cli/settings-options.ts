import { type Call, type Option, WrongCall } from './command';
import { phrases } from './phrases';
import type { SettingsChoice } from './settings';

/** Which settings file counts: the same for every command that reads reports. */
export const settingsOptions: readonly Option[] = [
  {
    name: 'settings',
    suggests: 'files',
    value: { 'zh-cn': '文件', en: 'FILE' },
    says: {
      'zh-cn': '使用这个设置文件；默认用每份报告上级文件夹中最近的 disclosure-report.json',
      en: 'use this settings file; default: for each report the nearest disclosure-report.json above it',
    },
  },
  { name: 'no-settings', says: { 'zh-cn': '不用设置文件', en: 'use no settings file' } },
];

/** What a call says of the settings file. Throws a {@link WrongCall} where it contradicts itself. */
export function readSettingsChoice({ values, locale }: Call): SettingsChoice {
  const say = phrases[locale];
  const file = values.settings as string | undefined;
  const isWithout = values['no-settings'] === true;
  if (file === '') throw new WrongCall(say.missingValue('--settings'));
  if (file !== undefined && isWithout) throw new WrongCall(say.contradiction('--settings', '--no-settings'));
  if (isWithout) return 'none';
  return file === undefined ? 'nearest' : { file };
}
