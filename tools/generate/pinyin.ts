/** Pinyin initials of the characters in table labels, so that tables are found by typing Latin letters. */
const initials: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    b: '表',
    c: '处',
    d: '到动',
    f: '府复',
    g: '公',
    h: '和',
    k: '开况',
    l: '理',
    q: '请情',
    s: '收申诉讼',
    x: '信息行',
    y: '议',
    z: '主政',
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
