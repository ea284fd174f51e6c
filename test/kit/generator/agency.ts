import type { Random } from './random';

export type AgencyKind = 'province' | 'city' | 'county' | 'department' | 'town' | 'street';

/** Who reports, and how it speaks of itself. */
export interface Agency {
  readonly kind: AgencyKind;
  /** As in the title. */
  readonly name: string;
  /** 我县, 我局: any of them means the agency. */
  readonly own: readonly string[];
  /** 全县, 全局. */
  readonly whole: string;
  /** What is between 县 and 政府网站: where it publishes. */
  readonly site: string;
  /** Whoever of it makes normative documents, as sums name them. */
  readonly makers: readonly [string, string];
  /** A body beside it, of which a report may speak without being that body's. */
  readonly partner: string;
}

const provinces = ['江临省', '云岭省', '海岳省'];
const cities = ['临沅市', '白鹭市', '丹崖市', '清漪市'];
const counties = ['松岭县', '桃坞县', '白鹭县', '云岫区', '望川区', '石梁市', '乌兰旗'];
const departments = [
  ['水利局', '局'],
  ['民政局', '局'],
  ['生态环境局', '局'],
  ['住房和城乡建设局', '局'],
  ['行政审批和政务信息管理局', '局'],
  ['政务服务和大数据管理局', '局'],
  ['卫生健康委员会', '委'],
  ['发展和改革委员会', '委'],
  ['人民政府办公室', '办'],
  ['公共资源交易中心', '中心'],
] as const;
const towns = ['青石镇', '石桥湾镇', '柳林镇', '大塘乡', '云台乡'];
const streets = ['石桥湾街道办事处', '南湖街道办事处', '文昌街道办事处'];

function createGovernment(kind: 'province' | 'city' | 'county', place: string, random: Random): Agency {
  const level = place.slice(-1);
  const lower = kind === 'county' ? '县直部门' : kind === 'city' ? '市直部门' : '省直部门';
  return {
    kind,
    name: `${place}人民政府`,
    own: [`我${level}`, place],
    whole: `全${level}`,
    site: `${level}政府`,
    makers: [`${level}政府及${level}政府办公室`, lower.replace(/^./, level)],
    partner: `${place}${random.pick(departments)[0]}`,
  };
}

function createDepartment(random: Random): Agency {
  const place = random.pick([...counties, ...cities, ...provinces]);
  const [words, kind] = random.pick(departments);
  const name = `${place}${words}`;
  const level = place.slice(-1);
  const own = kind === '中心' || kind === '办' ? ['我单位', '本单位'] : [`我${kind}`, `本${kind}`, '我单位'];
  const others = departments.filter(([other]) => other !== words);
  return {
    kind: 'department',
    name,
    own: [...own, '本机关'],
    whole: kind === '局' || kind === '委' ? `全${kind}` : '本单位',
    site: `${level}政府`,
    makers: ['本机关', '联合其他部门'],
    partner: `${place}${random.pick(others)[0]}`,
  };
}

/** An agency of any kind. */
export function createAgency(random: Random): Agency {
  switch (
    random.pick(['province', 'city', 'county', 'county', 'department', 'department', 'town', 'street'])
  ) {
    case 'province':
      return createGovernment('province', random.pick(provinces), random);
    case 'city':
      return createGovernment('city', random.pick(cities), random);
    case 'county':
      return createGovernment('county', random.pick(counties), random);
    case 'department':
      return createDepartment(random);
    case 'town': {
      const county = random.pick(counties);
      const town = random.pick(towns);
      const kind = town.slice(-1);
      return {
        kind: 'town',
        name: `${county}${town}人民政府`,
        own: [`我${kind}`, town],
        whole: `全${kind}`,
        site: `${county.slice(-1)}政府`,
        makers: [`${kind}政府`, `${kind}政府办公室`],
        partner: `${county}${random.pick(departments)[0]}`,
      };
    }
    default: {
      const district = random.pick(counties.filter((name) => !name.endsWith('旗')));
      return {
        kind: 'street',
        name: `${district}${random.pick(streets)}`,
        own: ['我街道', '本街道'],
        whole: '街道',
        site: `${district.slice(-1)}政府`,
        makers: ['街道办事处', '街道党政办公室'],
        partner: `${district}${random.pick(departments)[0]}`,
      };
    }
  }
}

/** The lines of a title, in one of the styles that agencies use. */
export function writeTitle({ name }: Agency, year: number, random: Random): string[] {
  const ending = random.pick([
    '政府信息公开工作年度报告',
    '政府信息公开工作年度报告',
    '政府信息公开工作年度报告',
    '政府信息公开年度报告',
  ]);
  return random.pick([
    [`${name}${year}年${ending}`],
    [`${name}${year}年${ending}`],
    [`${name} ${year} 年${ending}`],
    [`${year}年${name}${ending}`],
    [name, `${year}年${ending}`],
    [`${name}${year}年`, ending],
    [`${name}`, `${year} 年${ending}`],
  ]);
}
