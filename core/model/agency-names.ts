import { agencyWords, notPlaces, regulationMakers } from '../formats/agencies';
import { foldText } from '../text/characters';

/**
 * How two names of agencies go together. `short-form`: the one may be the other in fewer words (县水利局 of 松岭县水利局, 住建局
 * of 住房和城乡建设局); `part`: an office of the other (县政府办公室); `other`: they cannot be the same agency.
 */
export type AgencyLikeness = 'same' | 'short-form' | 'part' | 'other';

/**
 * What an agency is found by among others: equal for spellings of one full name. 丽水市, 丽水市政府 and 丽水市人民政府 are one
 * agency, 丽水市人民政府办公室 is another. A government's key is its place.
 */
export function agencyKey(name: string): string {
  return keyOf(standardizeAgency(name));
}

function keyOf(form: string): string {
  let key = form.slice(0, 2);
  // 和 begins the names of some places (和县) and joins the halves of others' (发展和改革).
  for (let at = 2; at < form.length; at++) {
    const isJoint = agencyWords.joints.includes(form[at]) && !isPlaceEnding(form[at + 1]);
    if (!isJoint) key += form[at];
  }
  return key;
}

/** Compares the names of two agencies; the order does not matter. */
export function compareAgencies(a: string, b: string): AgencyLikeness {
  // Reports nearly always call their agency as the title does.
  if (a === b) return 'same';
  const one = standardizeAgency(a);
  const two = standardizeAgency(b);
  if (keyOf(one) === keyOf(two)) return 'same';
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  if (isShortForm(short, long)) return 'short-form';
  return isPartOf(one, two) || isPartOf(two, one) ? 'part' : 'other';
}

const lastOfEndings = [...new Set(agencyWords.endings.map(([ending]) => ending.at(-1)))].join('');

/**
 * Whether a name is that of an agency without its beginning (水利局, 县水利局), or a government's place so. {@link compareAgencies}
 * would find it at least a short form; nearly all names in a report are settled by this.
 */
export function isTail(name: string, agency: string): boolean {
  const last = name.at(-1);
  if (last === undefined || lastOfEndings.includes(last)) return false;
  if (agency.endsWith(name)) return true;
  return isPlaceEnding(last) && agency.endsWith(name + government);
}

const government = '人民政府';

/** A name without spaces, marks and notes in brackets, its ending in one spelling; a government is named by its place. */
function standardizeAgency(name: string): string {
  const words = foldText(/[（(]/.test(name) ? name.replace(/[（(][^（）()]*[）)]/g, '') : name);
  if (!lastOfEndings.includes(words[words.length - 1] ?? ' ')) return words;
  for (const [ending, standard] of agencyWords.endings) {
    if (!words.endsWith(ending)) continue;
    const stem = words.slice(0, -ending.length);
    if (stem !== '' && (!agencyWords.onlyOfPlaces.includes(ending) || isPlaceEnding(stem.at(-1))))
      return stem + standard;
  }
  return words;
}

/** Whether names of governments' places end so: 县, 镇. */
function isPlaceEnding(character: string | undefined): boolean {
  return character !== undefined && agencyWords.places.includes(character);
}

/** Fewer words in the same order, of the same kind of agency. */
function isShortForm(short: string, long: string): boolean {
  if (short === '' || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const character of long) if (character === short[at]) at++;
  return at === short.length;
}

/** Whether `part` is the name of `whole`, long or short, with that of an office behind it. */
function isPartOf(part: string, whole: string): boolean {
  if (isPlaceEnding(whole.at(-1))) {
    const { governmentOffice } = agencyWords;
    return part.endsWith(governmentOffice) && isShortForm(part.slice(0, -governmentOffice.length), whole);
  }
  const end = part.lastIndexOf(whole.at(-1) ?? '', part.length - 2) + 1;
  return end > 1 && isShortForm(part.slice(0, end), whole);
}

/**
 * The place that an agency's name begins with: 云岫区 of 临沅市云岫区民政局; of names of towns and governments all of it.
 * Undefined where only a kind of place stands (县水利局) or none.
 */
export function findAgencyPlace(name: string): string | undefined {
  return findPlace(standardizeAgency(name));
}

function findPlace(words: string): string | undefined {
  let start = 0;
  let place: string | undefined;
  for (let at = 1; at < words.length; at++) {
    const isStreet = words.startsWith('街道', at);
    if (!isStreet && (!isPlaceEnding(words[at]) || isOtherWord(words, at))) continue;
    const end = isStreet ? at + 2 : at + 1;
    // 县水利局: a kind of place alone names none.
    if (at === start || (start === 0 && isPlaceEnding(words[0]))) break;
    place = words.slice(start, end);
    start = end;
    at = end;
  }
  return place;
}

/**
 * Whether an agency may make 规章 (立法法第九十一、九十三条): provinces, cities divided into districts, autonomous prefectures and
 * the departments of the State Council. True where its name does not tell: a city may be divided into districts or not.
 */
export function mayMakeRegulations(name: string): boolean {
  const words = standardizeAgency(name);
  const place = findPlace(words);
  const { national, nationalEndings, places, autonomous } = regulationMakers;
  if (place === undefined || national.some((one) => name.startsWith(one))) return true;
  if (nationalEndings.some((one) => name.endsWith(one))) return true;
  // A department of a government, not the government itself nor the office that compiles its report.
  if (words !== place && words !== place + agencyWords.governmentOffice) return false;
  return places.includes(place.at(-1)!) || place.endsWith(autonomous);
}

/** Whether what looks like the end of a place's name belongs to another word: 市场, 城乡. */
function isOtherWord(words: string, at: number): boolean {
  const other = notPlaces[words[at]];
  if (other === undefined) return false;
  if (other.unless?.some((word) => words.startsWith(word, at + 1))) return false;
  const behind = words[at + 1];
  return other.before.includes(words[at - 1]) || (behind !== undefined && other.behind.includes(behind));
}
