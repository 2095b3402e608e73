import { periodOf } from '@concert/reference-data';
import type { DocumentStatement } from '../../planning-document/document-statement.js';
import type { Evidence } from '../evidence/index.js';
import type { FoundProblem } from '../problem.js';
import type { Rule } from './rule.js';

interface Source {
  readonly title: string;
  readonly scope: string;
  readonly period: FoundProblem['period'];
  readonly statements: readonly DocumentStatement[];
  readonly inputEvents: FoundProblem['inputEvents'];
}

/** Everything that says something of itself: reports and planning documents. */
const sources = ({ progressReports, planningDocuments }: Evidence): Source[] => [
  ...[...progressReports.values()].flatMap(({ state, events }) =>
    state.status === 'unknown'
      ? []
      : [
          {
            title: state.terms.title,
            scope: state.terms.author,
            period: state.terms.period,
            statements: state.statements,
            inputEvents: events,
          },
        ],
  ),
  ...[...planningDocuments.values()].flatMap(({ state, on, events }) =>
    state === null
      ? []
      : [
          {
            title: state.title,
            scope: state.responsible,
            period: periodOf(on),
            statements: state.statements ?? [],
            inputEvents: events,
          },
        ],
  ),
];

const at = ({ place }: DocumentStatement): string => (place === undefined ? '' : ` (${place})`);

/** one document does not say two things about one matter. */
export const statementsContradict: Rule = (evidence) =>
  sources(evidence).flatMap(({ title, statements, ...facts }) =>
    statements.flatMap((statement, index) => {
      const earlier = statements
        .slice(0, index)
        .find(({ about, says }) => about === statement.about && says !== statement.says);
      if (!earlier) return [];
      return [
        {
          ...facts,
          rule: 'statements-contradict' as const,
          severity: 'hold' as const,
          subject: `${title}: ${statement.about}`,
          expected: `${earlier.says}${at(earlier)}`,
          observed: `${statement.says}${at(statement)}`,
          difference: null,
          unit: 'words' as const,
          note: `"${title}" says two things about ${statement.about}.`,
        },
      ];
    }),
  );

/** a document that gives a number lists as many. */
export const countDiffersFromList: Rule = (evidence) =>
  sources(evidence).flatMap(({ title, statements, ...facts }) =>
    statements.flatMap(({ about, count, items }) =>
      count === undefined || items === undefined || items.length === count
        ? []
        : [
            {
              ...facts,
              rule: 'count-differs-from-list' as const,
              severity: 'info' as const,
              subject: `${title}: ${about}`,
              expected: String(count),
              observed: String(items.length),
              difference: null,
              unit: 'words' as const,
              note: `"${title}" counts ${count} ${about} and lists ${items.length}.`,
            },
          ],
    ),
  );
