import type { LawId } from '../format';

/** The names under which reports cite the laws we know. */
export const lawNames: readonly {
  readonly law: LawId;
  readonly names: readonly string[];
  /** Short for the law unless the text says otherwise. */
  readonly isAbbreviation?: true;
}[] = [
  { law: 'regulation', names: ['中华人民共和国政府信息公开条例', '政府信息公开条例'] },
  { law: 'regulation', names: ['条例', '新条例'], isAbbreviation: true },
  { law: 'legislation', names: ['中华人民共和国立法法', '立法法'] },
];

/** Words that may stand between a sentence and a citation and name no law. */
export const wordsBeforeCitation = [
  '根据',
  '依据',
  '依照',
  '按照',
  '对照',
  '参照',
  '遵照',
  '贯彻',
  '落实',
  '执行',
  '严格执行',
  '适用',
  '符合',
  '违反',
  '引用',
  '属于',
  '按',
  '依',
  '和',
  '及',
  '与',
  '或',
  '或者',
  '即',
  '新修订的',
] as const;

/** Reports of earlier years cite earlier versions of a law, whose articles have other numbers. */
export const firstYears: Readonly<Record<LawId, number>> = { regulation: 2019, legislation: 2023 };
