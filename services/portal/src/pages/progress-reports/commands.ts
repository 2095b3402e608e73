import { hidden, oneOf, type Option, optional, text } from '~/commands/fields';
import { inWordsOf } from '~/record/describe';
import type { ListedReport } from '~/record/progress-reports/queries';
import type en from './locales/en.json';

const { command, form } = inWordsOf<typeof en>('progress-reports');

interface ReportTerms {
  readonly levels: readonly Option<never, ListedReport['level']>[];
  /** Who writes it when nobody else is chosen. */
  readonly author: string;
  /** Who can be chosen; undefined where one writes for oneself. */
  readonly authors: readonly Option[] | undefined;
  /** Reports that it can be meant for. */
  readonly above: readonly ListedReport[];
}

/** Opens a report of a level for a half-year. */
export const openReport = ({ levels, author, authors, above }: ReportTerms) =>
  form({
    command: command('post', '/api/activities/programmes/{programme}/progress-reports', 'opened'),
    label: 'open',
    send: 'openNow',
    fields: {
      level: oneOf('fields.level', levels, { start: 'biannual' }),
      period: text('fields.period', {
        hint: 'fields.periodHint',
        pattern: { of: /^\d{4}-[12]$/, orElse: 'fields.periodForm' },
      }),
      title: text('fields.title'),
      author: authors ? oneOf('fields.author', authors, { start: author }) : hidden<string>(author),
      about: optional(text('fields.about', { hint: 'fields.aboutHint' })),
      parent: optional(
        oneOf(
          'fields.parent',
          above.map(({ report, title }) => ({ value: report, label: title })),
          { none: 'fields.noParent' },
        ),
      ),
    },
  });
