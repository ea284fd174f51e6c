import { yearWords } from '../formats/years';
import type { Report } from '../model/report';
import { isTraditional } from '../text/characters';
import { includesAny } from '../text/includes-any';
import type { YearMention } from '../text/years';
import { createSubjectFinder, deeds, type FindSubject } from './own-names';
import type { Passage } from './passages';
import { readSurroundings, type Surroundings } from './sentence';

/**
 * What a year in the prose is to the report. `own`: the report tells what was done in it; `period`: its figures are said to
 * be of it; `plan`: it is to come. Whatever is not certain is none of these: comparisons, names of documents, dates.
 */
export type YearRole = 'own' | 'period' | 'plan';

/** A year mention with its role. */
export interface YearStatement extends YearMention {
  readonly role: YearRole;
  readonly passage: Passage;
}

/** Tells the roles of years in a report; what is worked out once for all of them is kept. */
export function createYearReader(
  report: Report,
): (mention: YearMention, passage: Passage) => YearStatement | undefined {
  const isWrittenSo = isTraditional(report.text);
  const findSubject = createSubjectFinder(report.agency, isWrittenSo);
  return (mention, passage) => {
    const around = readSurroundings(
      report,
      { start: mention.start, end: mention.behind },
      passage,
      isWrittenSo,
    );
    const role = findRole(around, mention, passage, findSubject);
    if (role === undefined || (role === 'own' && isSetAgainst(around, mention.year, report.year)))
      return undefined;
    return { ...mention, role, passage };
  };
}

/** 2023年收到8件，2024年收到4件: another year beside the report's, in one sentence or at the beginning of the next. */
function isSetAgainst(
  { before, behind, next }: Surroundings,
  said: number,
  year: number | undefined,
): boolean {
  if (said === year || year === undefined) return false;
  return `${before} ${behind}`.includes(`${year}年`) || (said < year && next.startsWith(`${year}年`));
}

function findRole(
  { before, behind }: Surroundings,
  { style }: YearMention,
  { part }: Passage,
  findSubject: FindSubject,
): YearRole | undefined {
  if (isQuoted(before)) return undefined;
  if (isPeriod(before, behind, part === undefined)) return 'period';
  if ((part === undefined || part.part.id === 'overview') && isReportTitle(before, behind)) return 'own';
  if (includesAny(before, yearWords.comparisons)) return undefined;
  const clause = before.slice(Math.max(...[...'，,；;：:、）)'].map((mark) => before.lastIndexOf(mark))) + 1);
  const tail = clause.replace(/^(?:[一二三四五六七八九十]+是|\d{1,2}[.．])/, '');
  const isBehindSubject = tail !== '' && findSubject(tail) === tail;
  if (tail !== '' && !isBehindSubject) return undefined;
  const rest = behind.replace(/^度?[，,：:]?/, '');
  const subject = isBehindSubject ? '' : (findSubject(rest) ?? '');
  // Two digits alone could be a span of years.
  if (style === 'short' && subject === '') return undefined;
  const said = rest.slice(subject.length);
  const plan = findPlan(said);
  if (plan !== undefined) return plan;
  return saysDeed(said, subject, findSubject) ? 'own' : undefined;
}

/** Whether a plan may follow: settled without reading the sentence. */
export function mayBePlan(text: string, behind: number): boolean {
  return text.slice(behind, behind + 2 * farthestPlan).includes('将');
}

/** How many characters behind the year a plan says 将. */
const farthestPlan = 12;

/** 将 with what only a plan goes on with; elsewhere it cannot be told from 把. */
function findPlan(said: string): 'plan' | undefined {
  const at = said.indexOf('将');
  if (at < 0 || at > farthestPlan) return undefined;
  const behind = said.slice(at + 1);
  return yearWords.planned.some((words) => behind.startsWith(words)) ? 'plan' : undefined;
}

/** Whether what follows year and subject is the report's own account; further subjects may stand before the deed. */
function saysDeed(said: string, subject: string, findSubject: FindSubject): boolean {
  if (includesAny(said, yearWords.plans)) return false;
  if (yearWords.namesOfThings.some((name) => said.slice(0, 10).includes(name))) return false;
  const topic = findSubject(said) ?? '';
  const deed = said.slice(topic.length).replace(/^(?:全年|情况|全面)?[，,]?/, '');
  // 2022年收到的申请: the year belongs to the applications.
  const word = deeds.findAt(deed, 0);
  if (word !== undefined) {
    const isAttribute = subject === '' && /^[^，,。；;]{0,4}的/.test(deed.slice(word.length));
    return !isAttribute;
  }
  return isGuided(deed) && (subject !== '' || namesSubjectBehind(deed, findSubject));
}

/** 在县委、县政府的坚强领导下，我局…: who was guided. */
function namesSubjectBehind(deed: string, findSubject: FindSubject): boolean {
  const at = deed.slice(0, 40).indexOf('下，');
  return at >= 0 && findSubject(deed.slice(at + 2)) !== undefined;
}

/** 在县委、县政府的坚强领导下 */
function isGuided(deed: string): boolean {
  if (!deed.startsWith('在')) return false;
  const phrase = deed.slice(1, 32);
  return phrase.includes('下') && includesAny(phrase, yearWords.guidance);
}

/** 统计期限为2023年1月1日至12月31日; elsewhere both days are wanted, for files and policies have their terms, too. */
function isPeriod(before: string, behind: string, isPreface: boolean): boolean {
  const isFirstDay = /^(?:0?1月0?1日|一月一日)/.test(behind);
  const isLastDay = /^(?:12月31日|十二月三十一日)/.test(behind);
  if (isFirstDay || isLastDay) {
    if (includesAny(before, yearWords.periodNames)) return true;
    const isWhole = isFirstDay ? /12月31日|十二月三十一日/.test(behind) : /0?1月0?1日|一月一日/.test(before);
    return isWhole && (isPreface || includesAny(before + behind, yearWords.period));
  }
  return (
    /^(?:度|全年)?(?:$|[，,；;])/.test(behind) &&
    yearWords.periodNames.some((name) => endsSaying(before, name))
  );
}

/** 统计期限为, 统计年度： */
function endsSaying(before: string, name: string): boolean {
  const at = before.lastIndexOf(name);
  return at >= 0 && /^(?:为|是|自|[：:])?$/.test(before.slice(at + name.length));
}

/** 政府信息公开工作年度报告, 政府信息公开工作情况报告, 全县政府信息公开工作总结; not a notice about it. */
const ownReport =
  /^度?(?:[全我本][省市县区旗州局委厅镇乡])?(?:政府信息公开|政务公开)(?:工作)?(?:有关|总体)?(?:年度|情况)?(?:工作)?(?:报告|年报|总结|汇报|情况如下)(?!.{0,6}(?:通知|要求|问题))/;

/** 现公布松岭县水利局2023年政府信息公开工作年度报告: the report's title within its own preface. */
function isReportTitle(before: string, behind: string): boolean {
  return ownReport.test(behind) && includesAny(before.slice(-40), yearWords.publishing);
}

/** Whether the place stands within 《》 or “”. */
export function isQuoted(before: string): boolean {
  return (
    before.lastIndexOf('《') > before.lastIndexOf('》') ||
    before.lastIndexOf('“') > before.lastIndexOf('”') ||
    before.lastIndexOf('〈') > before.lastIndexOf('〉')
  );
}
