import { action, CommandActions } from '~/commands/CommandActions';
import { isNow } from '~/moment/moment';
import type { Place } from '~/moment/place';
import { useMay } from '~/session/may';
import {
  agreeKeyAction,
  correctRecommendation,
  issueRecommendation,
  respondTo,
  stateDisposition,
} from './issue-commands';
import type { Recommendation } from './queries';

/** Enters a recommendation of a document. */
export const IssueRecommendation = ({ place: { programme, moment } }: { readonly place: Place }) =>
  useMay('IssueRecommendation') &&
  isNow(moment) && <CommandActions inDrawer actions={[action(issueRecommendation, { programme })]} />;

interface AnswerProps {
  readonly place: Place;
  readonly recommendation: Recommendation;
}

/** What follows a recommendation: the answer of management, the key actions it leads to, and its correction. */
export const Answer = ({ place: { programme, moment }, recommendation }: AnswerProps) => {
  const mayRespond = useMay('RecordManagementResponse');
  const mayState = useMay('StateDisposition');
  const mayCorrect = useMay('CorrectRecommendation');
  const mayAgree = useMay('AgreeKeyAction');
  if (!isNow(moment)) return null;
  const { disposition, response } = recommendation;
  const path = { programme, recommendation: recommendation.code };
  return (
    <CommandActions
      inDrawer
      size="compact-sm"
      variant="light"
      actions={[
        mayRespond && response === null && action(respondTo(recommendation), path),
        mayState && disposition === 'not-stated' && action(stateDisposition(recommendation), path),
        mayAgree && action(agreeKeyAction(recommendation), path),
        mayCorrect && action(correctRecommendation(recommendation), path),
      ]}
    />
  );
};
