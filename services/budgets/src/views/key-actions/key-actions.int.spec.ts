import {
  KeyActionAgreedV1,
  KeyActionCompletedV1,
  KeyActionCorrectedV1,
  KeyActionDroppedV1,
  RecommendationCorrectedV1,
  RecommendationIssuedV1,
} from '@concert/contracts/recommendations';
import { sampleOf } from '@concert/contracts/testing';
import { TestViews, YEM } from '@concert/test-kit/platform';
import { budgets } from '../../budgets.module.js';
import { KnownRecommendation } from './key-action.view.js';
import { KeyActionsQuery } from './key-actions.query.js';

const issued = sampleOf(RecommendationIssuedV1);
const { recommendation, code } = issued.data;
const agreed = KeyActionAgreedV1.publish({ ...sampleOf(KeyActionAgreedV1).data, recommendation });
const { action } = agreed.data;

describe('The key actions that a revision concerns', () => {
  let views: TestViews;
  let query: KeyActionsQuery;
  beforeAll(async () => {
    views = await TestViews.open(budgets);
    query = new KeyActionsQuery(views.rows);
  });
  afterAll(() => views.close());

  it('are those of its recommendations, whichever is known first', async () => {
    await views.receive(YEM, agreed, issued);
    expect(await query.open(YEM, [code])).toMatchObject([{ recommendation: code, code: agreed.data.code }]);
    expect(await query.open(YEM, ['99'])).toEqual([]);
  });

  it('are the same after a repeated delivery', async () => {
    await views.receiveAgain();
    expect(await query.open(YEM, [code])).toHaveLength(1);
  });

  it('R4: say what they say as corrected', async () => {
    const { data } = sampleOf(KeyActionCorrectedV1);
    const newValues = { ...data.newValues, text: 'Publicity', lead: 'WHO' };
    await views.receive(YEM, KeyActionCorrectedV1.publish({ ...data, action, newValues }));
    expect(await query.open(YEM, [code])).toMatchObject([{ text: 'Publicity', lead: 'WHO' }]);
  });

  it('R4: belong to a recommendation that says its title as corrected', async () => {
    const { data } = sampleOf(RecommendationCorrectedV1);
    const newValues = { ...data.newValues, title: 'Publicity' };
    await views.receive(YEM, RecommendationCorrectedV1.publish({ ...data, recommendation, newValues }));
    expect(await (await views.rows.of(YEM, {})).all(KnownRecommendation)).toMatchObject([{ code, title: 'Publicity' }]);
  });

  it.each([
    ['completed', KeyActionCompletedV1.publish({ ...sampleOf(KeyActionCompletedV1).data, action })],
    ['dropped', KeyActionDroppedV1.publish({ ...sampleOf(KeyActionDroppedV1).data, action })],
  ])('are not those that were %s', async (_, ended) => {
    await views.receive(YEM, agreed, ended);
    expect(await query.open(YEM, [code])).toEqual([]);
  });
});
