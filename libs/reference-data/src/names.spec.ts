import { comparedForm, sameName } from './names.js';

describe('(R18) names that cannot be told apart', () => {
  it.each([
    ['Zürich', 'Zu\u0308rich'],
    ["Xi'an", 'Xi’an'],
    ["Xi'an", "XI'AN"],
    ['BUGORG1', 'bugorg1'],
    ['MOH', 'MoH'],
    ["Xi'an", 'Xi´an'],
    ["Xi'an", 'Xi′an'],
    ['ILO', 'I\uFE0FLO'],
    ['ILO', 'ILO\u3164'],
    ['New York', 'New\u00A0 York'],
    ['UN-Women', 'UN‑Women'],
    ['ILO', 'ILO\u200B'],
    ['WHO', 'WНО'],
    ['ＩＬＯ', 'ILO'],
  ])('%j and %j are one', (one, other) => expect(comparedForm(one)).toBe(comparedForm(other)));

  it.each([
    ['Cangzhou', 'Changzhou'],
    ['Zürich', 'Zurich'],
    ['北京', '南京'],
    ['UNDP', 'UNFPA'],
  ])('%j and %j are two', (one, other) => expect(comparedForm(one)).not.toBe(comparedForm(other)));

  it('are found among others', () => {
    expect(sameName("XI'AN", ['Tianjin', 'Xi’an'])).toBe('Xi’an');
    expect(sameName('Hangzhou', ['Tianjin', 'Xi’an'])).toBeUndefined();
  });
});
