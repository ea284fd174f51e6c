// A folder of reports as a county keeps them: five years of each office, in folders of offices.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const load = createRequire(import.meta.url);
const years = [2021, 2022, 2023, 2024, 2025];
const paragraphs = 12;

/** The same numbers in every run. */
function createRandom() {
  let seed = 1;
  return (below) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
}

/** A report of some 7 KB: prose that differs from report to report, figures that add up. */
function writeReportOf(agency, year, random) {
  const { balanceFigures, plainLayout, writeReport, year2024 } = load(
    '../../out/test/kit/generate-report.js',
  );
  const numbers = (length, below) => Array.from({ length }, () => random(below));
  const figures = balanceFigures(numbers(66, 9), numbers(6, 3), numbers(6, 3), numbers(12, 4));
  const text = writeReport(figures, plainLayout, { ...year2024, year }).replaceAll('松岭县水利局', agency);
  const prose = Array.from(
    { length: paragraphs },
    (_, at) =>
      `${year}年第${at + 1}项工作中，本机关公开政务信息${random(900)}条，接受咨询${random(90)}次，组织培训${random(9)}场，` +
      `更新栏目${random(40)}个，并就群众关心的第${random(500)}号事项作出说明，回应来信${random(300)}封。`,
  );
  return text.replace('一、总体情况\n', `一、总体情况\n\n${prose.join('\n')}\n`);
}

/** Writes `count` reports into a folder; says how long they are on average, and one more report to open beside them. */
export function writeWorkspace(folder, count) {
  const random = createRandom();
  let bytes = 0;
  for (let at = 0; at < count; at++) {
    const year = years[at % years.length];
    const number = Math.floor(at / years.length);
    const text = writeReportOf(`松岭县第${number}局`, year, random);
    const file = join(folder, `第${number % 50}组`, `第${number}局`, `${year}.txt`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    bytes += Buffer.byteLength(text);
  }
  const file = join(folder, '第0组/第0局/2024.txt');
  return { average: count === 0 ? 0 : bytes / count, file, text: writeReportOf('松岭县第0局', 2024, random) };
}
