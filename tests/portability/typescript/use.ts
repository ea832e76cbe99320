// What a consumer in TypeScript writes, and what the compiler keeps from being written. Compiled beside the generated types.

import type { AnnualReport2019 } from './annual-report-2019';
import type { AnnualReport2021, RequestCounts } from './annual-report-2021';
import type { Finding } from './finding';
import { catalogue, vectors } from './vectors';

/** What is left of the year's requests, or null where a figure is blank: a blank is not zero, and the compiler says so. */
export function stillOpen({ requests }: AnnualReport2019 | AnnualReport2021): number | null {
  const { received: { total: received }, carriedOver: { total: carriedOver }, outcomes } = requests;
  if (received === null || carriedOver === null || outcomes.total.total === null) return null;
  return received + carriedOver - outcomes.total.total;
}

export const open: (number | null)[] = vectors.map(stillOpen);

/** The member edition tells the two apart, for the compiler as well. */
export const otherHandling = (report: AnnualReport2019 | AnnualReport2021): number | null => report.edition === '2019'
  ? report.requests.outcomes.otherHandling.total
  : report.requests.outcomes.otherHandling.other.total;

export const errors: string[] = catalogue.rules.filter(rule => rule.severity === 'error').map(rule => rule.name);

export const isError = (finding: Finding): boolean => finding.severity === 'error';

const counts: RequestCounts = {
  naturalPerson: 1, commercialEnterprise: 0, researchInstitution: 0, publicWelfareOrganization: 0, legalServiceOrganization: 0, otherOrganization: null, total: 1,
};

// @ts-expect-error A cell may be null.
export const sum: number = counts.naturalPerson + counts.total;

// @ts-expect-error A figure is no text.
counts.total = '1';

// @ts-expect-error Every member must be there.
export const incomplete: RequestCounts = { total: 1 };

// @ts-expect-error No other member may be there.
export const more: RequestCounts = { ...counts, subtotal: 1 };

// @ts-expect-error Names are written as the contract has them.
export const kind: AnnualReport2021['authority']['kind'] = 'Township';

// @ts-expect-error The edition is a text.
export const edition: AnnualReport2021['edition'] = 2021;
