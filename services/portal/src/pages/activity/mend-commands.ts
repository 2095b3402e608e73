import { area, choice, code, codes, date, group, money, orNone, orNull, text, whole } from '~/commands/fields';
import { ACTIVITIES, ORGANIZATIONS, PARTICIPANTS, SITES } from '~/record/code-lists';
import { inWordsOf } from '~/record/describe';
import type { Activity, Occurrence } from '~/record/activities';
import { REASONED } from '~/record/provenance';
import type en from './locales/en.json';

const { command, fields, form } = inWordsOf<typeof en>('activity');
const OCCURRENCE = '/api/activities/programmes/{programme}/activities/{activity}/occurrences/{occurrence}';
/** What the service refuses besides, such as a band that ends before it begins, it says itself. */
const AGE_BAND = /^(?:not-recorded|\d{1,3}(?:\+|-\d{1,3}))$/;
const ACTIVITY_CORRECTION = '/api/activities/programmes/{programme}/activities/{activity}/correction';
const SEXES = ['female', 'male', 'not-recorded'] as const;

const countFields = fields({
  sex: choice('mend.sex', SEXES, (value) => `sex.${value}`),
  ageBand: text('mend.ageBand', {
    start: 'not-recorded',
    hint: 'mend.ageBandHint',
    pattern: { of: AGE_BAND, orElse: 'mend.ageBandHint' },
  }),
  count: whole('mend.count'),
});

/** Every field holds what the plan says now; days are rescheduled. */
export const correctActivity = (
  { title, lead, collaborators, sites, plannedCost }: Activity,
  { currency }: { readonly currency: string },
) =>
  form({
    command: command('post', ACTIVITY_CORRECTION, 'mend.corrected'),
    label: 'mend.correctPlan',
    lead: 'mend.correctPlanLead',
    columns: 2,
    fields: {
      'newValues.title': text('mend.title', { start: title, isWide: true }),
      'newValues.lead': code('facts.lead', PARTICIPANTS, { start: lead }),
      'newValues.plannedCost': orNull(money('facts.plannedCost', currency, { start: plannedCost?.amount ?? '' })),
      'newValues.collaborators': orNone(codes('mend.collaborators', PARTICIPANTS, { start: collaborators })),
      'newValues.sites': orNone(codes('facts.sites', SITES, { start: sites })),
      ...REASONED,
    },
  });

/** Every field holds what the occurrence says now. */
export const correctOccurrence = ({ activity, what, site, from, to, byWhom, participants, note }: Occurrence) =>
  form({
    command: command('post', `${OCCURRENCE}/correction`, 'mend.corrected'),
    label: 'mend.correct',
    lead: 'mend.correctLead',
    columns: 2,
    fields: {
      'newValues.what': text('mend.what', { start: what, isWide: true }),
      'newValues.activity': code('mend.activity', ACTIVITIES, { start: activity.id }),
      'newValues.site': code('mend.site', SITES, { start: site }),
      'newValues.from': date('mend.from', { start: from }),
      'newValues.to': orNull(date('mend.to', { start: to === from ? '' : to, hint: 'mend.toHint' })),
      'newValues.byWhom': codes('mend.byWhom', ORGANIZATIONS, { start: byWhom, isWide: true }),
      'newValues.participants': orNull(
        group('mend.participants', countFields, {
          add: 'mend.addCount',
          remove: 'mend.removeCount',
          columns: 3,
          isCompact: true,
          start: participants ?? [],
          hint: 'mend.participantsHint',
        }),
      ),
      'newValues.note': orNull(area('mend.note', { start: note ?? '' })),
      ...REASONED,
    },
  });

export const withdrawOccurrence = form({
  command: command('post', `${OCCURRENCE}/withdrawal`, 'mend.withdrawn'),
  label: 'mend.withdraw',
  lead: 'mend.withdrawLead',
  fields: REASONED,
});
