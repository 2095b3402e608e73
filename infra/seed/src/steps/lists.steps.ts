import type { Facts, ProductFact } from '../facts.js';
import { at, byPmo, known, sourced, type Step } from './step.js';

/** The PMO answers for what it lists itself; an agency's coordinator for the agency's. */
const personOf = (organization: string): string =>
  organization === 'PMO' ? 'pmo' : `${organization.toLowerCase()}-coordinator`;

/** A product, and what happened to it: each as a request of its own. */
const productOf = (facts: Facts, fact: ProductFact): Step[] => {
  const { printRun, distributions, reusedFor, sharedWith, ...product } = fact;
  const as = personOf(product.lead);
  const { evidence } = sourced(facts, product);
  const happened = (path: string, body: object): Step => ({
    chapter: 'products',
    as,
    method: 'POST',
    path: (ids) => at(facts, 'activities', `products/${known(ids, product.title)}/${path}`),
    body: { evidence, ...body },
  });
  return [
    {
      chapter: 'products',
      as,
      method: 'POST',
      path: at(facts, 'activities', 'products'),
      body: sourced(facts, product),
      saves: product.title,
    },
    ...(printRun ? [happened('print-runs', sourced(facts, printRun))] : []),
    ...distributions.map((site) => happened('distributions', { site, copies: null })),
    ...(reusedFor === undefined ? [] : [happened('reuse', { output: reusedFor })]),
    ...(sharedWith === undefined ? [] : [happened('sharing', { withProgramme: sharedWith })]),
  ];
};

/** Products, services, trainers, what the registers hold, and how many were reached. */
export const lists = (facts: Facts): Step[] => {
  const { products, services, trainers, register, beneficiaries } = facts.lists;
  const entered = (chapter: string, path: string, as: string, body: object): Step => ({
    chapter,
    as,
    method: 'POST',
    path: at(facts, 'activities', path),
    body,
  });
  return [
    ...products.flatMap((product) => productOf(facts, product)),
    ...services.map((service) => entered('services', 'services', personOf(service.lead), sourced(facts, service))),
    ...trainers.map((group) => entered('trainers', 'trainers', personOf(group.organization), sourced(facts, group))),
    ...register.map((entry) =>
      entered('register entries', 'register', personOf(entry.byWhom[0] ?? 'PMO'), sourced(facts, entry)),
    ),
    ...beneficiaries.map((count) =>
      byPmo('beneficiaries', at(facts, 'activities', 'beneficiaries'), sourced(facts, count)),
    ),
  ];
};
