import { useTranslation } from 'react-i18next';
import { api } from '~/api/client';
import { type CommandHeaders, useCommand } from '~/api/use-command';
import type { components } from '~/api/generated/concert';
import type { KeyAction } from './queries';

type Dto<Name extends string> = `recommendations.${Name}Dto` extends keyof components['schemas']
  ? components['schemas'][`recommendations.${Name}Dto`]
  : never;

export type Progress = Dto<'ProgressKeyAction'>;
export type Completion = Dto<'CompleteKeyAction'>;
export type Verification = Dto<'VerifyKeyAction'>;
export type Extension = Dto<'ExtendKeyActionDueDate'>;
export type Dropping = Dto<'DropKeyAction'>;

const pathOf = (programme: string, { recommendation, code }: Pick<KeyAction, 'recommendation' | 'code'>) => ({
  path: { programme, recommendation, action: code },
});

interface About {
  readonly programme: string;
  readonly action: KeyAction;
  readonly onDone: () => void;
}

export const useProgressKeyAction = ({ programme, action, onDone }: About) => {
  const { t } = useTranslation('recommendations');
  return useCommand({
    send: (body: Progress, headers: CommandHeaders) =>
      api.POST(
        '/api/recommendations/programmes/{programme}/recommendations/{recommendation}/key-actions/{action}/progress',
        { params: pathOf(programme, action), body, headers },
      ),
    done: t('done.progress', { code: action.code }),
    onDone,
  });
};

export const useCompleteKeyAction = ({ programme, action, onDone }: About) => {
  const { t } = useTranslation('recommendations');
  return useCommand({
    send: (body: Completion, headers: CommandHeaders) =>
      api.POST(
        '/api/recommendations/programmes/{programme}/recommendations/{recommendation}/key-actions/{action}/completion',
        { params: pathOf(programme, action), body, headers },
      ),
    done: t('done.complete', { code: action.code }),
    onDone,
  });
};

export const useVerifyKeyAction = ({ programme, action, onDone }: About) => {
  const { t } = useTranslation('recommendations');
  return useCommand({
    send: (body: Verification, headers: CommandHeaders) =>
      api.POST(
        '/api/recommendations/programmes/{programme}/recommendations/{recommendation}/key-actions/{action}/verification',
        { params: pathOf(programme, action), body, headers },
      ),
    done: t('done.verify', { code: action.code }),
    onDone,
  });
};

export const useExtendKeyAction = ({ programme, action, onDone }: About) => {
  const { t } = useTranslation('recommendations');
  return useCommand({
    send: (body: Extension, headers: CommandHeaders) =>
      api.POST(
        '/api/recommendations/programmes/{programme}/recommendations/{recommendation}/key-actions/{action}/due-date',
        { params: pathOf(programme, action), body, headers },
      ),
    done: t('done.extend', { code: action.code }),
    onDone,
  });
};

export const useDropKeyAction = ({ programme, action, onDone }: About) => {
  const { t } = useTranslation('recommendations');
  return useCommand({
    send: (body: Dropping, headers: CommandHeaders) =>
      api.POST(
        '/api/recommendations/programmes/{programme}/recommendations/{recommendation}/key-actions/{action}/drop',
        {
          params: pathOf(programme, action),
          body,
          headers,
        },
      ),
    done: t('done.drop', { code: action.code }),
    onDone,
  });
};

interface Merger {
  readonly merged: KeyAction;
  /** The one that goes on for both. */
  readonly into: KeyAction;
}

export const useMergeKeyActions = (programme: string) => {
  const { t } = useTranslation('recommendations');
  return useCommand({
    send: ({ merged, into }: Merger, headers: CommandHeaders) =>
      api.POST(
        '/api/recommendations/programmes/{programme}/recommendations/{recommendation}/key-actions/{action}/links',
        {
          params: pathOf(programme, merged),
          body: { link: 'merged-into', to: { recommendation: into.recommendation, action: into.code } },
          headers,
        },
      ),
    done: (_answer, { merged, into }) => t('done.merge', { merged: merged.code, into: into.code }),
  });
};
