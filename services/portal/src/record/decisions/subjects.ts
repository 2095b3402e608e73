import type { DecisionDue } from '../reviews';
import type { Meeting, Subject } from '../meetings';

export const keyOfSubject = ({ service, kind, id }: Subject): string => `${service}/${kind}/${id}`;

export const subjectOf = ({ service, kind, id, address }: DecisionDue): Subject => ({
  service,
  kind,
  id: address ?? id,
});

/** Whether a matter is what an agenda or a decision names: by its id, or by its address. */
export const isAbout = ({ service, kind, id, address }: DecisionDue, subject: Subject): boolean =>
  service === subject.service && kind === subject.kind && (subject.id === id || subject.id === address);

interface Titled {
  readonly meetings: readonly Meeting[];
  readonly due: readonly DecisionDue[];
}

/** How an agenda named it, or how it waits; undefined where neither knows it any more. */
export const titleOf = (subject: Subject, { meetings, due }: Titled): string | undefined => {
  const onAgenda = meetings
    .flatMap(({ agenda }) => agenda)
    .find((item) => keyOfSubject(item.subject) === keyOfSubject(subject));
  return onAgenda?.title ?? due.find((matter) => isAbout(matter, subject))?.title;
};
