import { Check } from 'typebox/schema';
import { TrancheScheduledV1 } from '../budgets/index.js';
import { CONTRACTS } from '../index.js';
import { sampleOf } from '../testing/index.js';
import { jsonSchemaOf } from './json-schema.js';

describe('The JSON Schema of a contract', () => {
  it('says what the contract says, with its docstrings', () => {
    const meanings = new Map([
      ['', 'The fund is to release this part of the budget on this day.'],
      ['plannedDate', 'ISO date.'],
    ]);
    expect(jsonSchemaOf(TrancheScheduledV1, meanings)).toMatchObject({
      $id: 'budgets.TrancheScheduled.v1',
      description: 'The fund is to release this part of the budget on this day.',
      type: 'object',
      required: ['tranche', 'amount', 'plannedDate'],
      properties: {
        tranche: { title: 'integer', type: 'integer' },
        amount: { title: 'money', type: 'object', required: ['amount', 'currency'] },
        plannedDate: { title: 'date', type: 'string', format: 'date', description: 'ISO date.' },
      },
      additionalProperties: false,
    });
  });

  it.each(CONTRACTS.map((contract) => [contract.type, contract] as const))(
    '%s takes the sample and refuses what is superfluous or missing',
    (_type, contract) => {
      const schema = jsonSchemaOf(contract, new Map());
      const sample = sampleOf<object>(contract).data;
      expect(Check(schema, sample)).toBe(true);
      expect(Check(schema, { ...sample, colour: 1 })).toBe(false);
      expect(Check(schema, {})).toBe(false);
    },
  );
});
