import type { Language, Words } from './language.js';

export type OrganizationGroup = 'agencies' | 'ministries' | 'others';

interface Known {
  readonly group: OrganizationGroup;
  readonly name: Words;
}

const agency = (en: string, zh: string): Known => ({ group: 'agencies', name: { en, zh } });
const ministry = (en: string, zh: string): Known => ({ group: 'ministries', name: { en, zh } });

/** Names as the demonstration programme's factsheet prints them (infra/seed/yem/organizations.json). */
const KNOWN: Readonly<Record<string, Known>> = {
  ILO: agency('International Labour Organization', '国际劳工组织'),
  UNFPA: agency('United Nations Population Fund', '联合国人口基金'),
  UNICEF: agency("United Nations Children's Fund", '联合国儿童基金会'),
  UNESCO: agency('United Nations Educational, Scientific and Cultural Organization', '联合国教科文组织'),
  UNIFEM: agency('United Nations Development Fund for Women', '联合国妇女发展基金'),
  UNDP: agency('United Nations Development Programme', '联合国开发计划署'),
  WHO: agency('World Health Organization', '世界卫生组织'),
  MoHRSS: ministry('Ministry of Human Resources and Social Security', '人力资源和社会保障部'),
  MoH: ministry('Ministry of Health', '卫生部'),
  MoCA: ministry('Ministry of Civil Affairs', '民政部'),
  NDRC: ministry('National Development and Reform Commission', '国家发展和改革委员会'),
  MPS: ministry('Ministry of Public Security', '公安部'),
  NPFPC: ministry('National Population and Family Planning Commission', '国家人口和计划生育委员会'),
  NWCCW: ministry('National Working Committee on Children and Women', '国务院妇女儿童工作委员会'),
  SAIC: ministry('State Administration for Industry and Commerce', '国家工商行政管理总局'),
  SCIMC: ministry('State Council Inter-Ministerial Committee on Migrant Workers', '国务院农民工工作联席会议'),
  NBS: ministry('National Bureau of Statistics', '国家统计局'),
};

export const groupOf = (organization: string): OrganizationGroup => KNOWN[organization]?.group ?? 'others';

/** The name of an organization; nothing where the code says all that is known. */
export const nameOf = (organization: string, language: Language): string | undefined =>
  KNOWN[organization]?.name[language];
