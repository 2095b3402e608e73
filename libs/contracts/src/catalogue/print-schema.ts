/** `npm run docs:schema -- budgets.BudgetAllocated.v1`; without names, every contract. */
import { CONTRACTS } from '../index.js';
import { sampleFileOf } from '../testing/index.js';
import { jsonSchemaOf } from './json-schema.js';
import { meaningsOf } from './meanings.js';

const names = process.argv.slice(2);
const unknown = names.filter((name) => !CONTRACTS.some(({ type }) => type === name));
if (unknown.length > 0) throw new Error(`Nobody publishes ${unknown.join(', ')}; docs/event-catalogue.md names all`);

const asked = names.length === 0 ? CONTRACTS : CONTRACTS.filter(({ type }) => names.includes(type));
const meanings = meaningsOf(asked.map(sampleFileOf));
const schemas = asked.map((contract) => jsonSchemaOf(contract, meanings.get(sampleFileOf(contract)) ?? new Map()));
process.stdout.write(`${JSON.stringify(schemas.length === 1 ? schemas[0] : schemas, null, 2)}\n`);
