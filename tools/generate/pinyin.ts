/** Pinyin initials of the characters in snippets' prefixes, so that they are found by typing Latin letters, too. */
const initials: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    b: '报标',
    c: '处存',
    d: '到动的',
    f: '府复费',
    g: '公告改',
    h: '和',
    j: '及进',
    k: '开况',
    l: '理',
    n: '年',
    q: '请情其',
    s: '收申诉讼事',
    t: '体题他',
    w: '问未',
    x: '信息行需项小',
    y: '议要已',
    z: '主政总在',
  }).flatMap(([initial, characters]) => Array.from(characters, (character) => [character, initial])),
);

/** The initials of a label's characters, punctuation left out; throws on a character that the map does not have. */
export function pinyinInitials(label: string): string {
  return Array.from(label.replace(/[^\p{Script=Han}]/gu, ''), (character) => {
    const initial = initials[character];
    if (initial === undefined) throw new Error(`tools/generate/pinyin.ts has no initial for ${character}`);
    return initial;
  }).join('');
}
