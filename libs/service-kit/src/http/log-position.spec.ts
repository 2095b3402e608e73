import type { SourceLog } from '@concert/messaging';
import { type ViewSet } from '@concert/projections';
import { ServiceUnavailableException } from '@nestjs/common';
import { lastValueFrom, of } from 'rxjs';
import { InvalidInput } from './invalid-input.js';
import { LogPositionInterceptor } from './log-position.js';

/** A log that holds YEM at 1 and 3, CDPF at 2; views that hold YEM up to 1 and nothing of CDPF. */
const log: Record<string, bigint[]> = { YEM: [1n, 3n], CDPF: [2n] };
const held: Record<string, bigint> = { YEM: 1n };
const sourceOf = (): SourceLog =>
  ({
    readProgramme: (programme: string, after: bigint) =>
      Promise.resolve((log[programme] ?? []).filter((at) => at > after).map((position) => ({ position }))),
    heads: () => Promise.resolve(new Map(Object.entries(log).map(([programme, at]) => [programme, at.at(-1)!]))),
  }) as unknown as SourceLog;
const views = {
  sources: ['budgets'],
  positionOf: (_: string, programme: string) => held[programme] ?? 0n,
  reached: (_: string, programme: string, position: bigint) => Promise.resolve((held[programme] ?? 0n) >= position),
} as unknown as ViewSet;

const ask = async (minPosition: string, programme?: string) => {
  const request = { headers: { 'min-position': minPosition }, params: { programme } };
  const execution = { switchToHttp: () => ({ getRequest: () => request, getResponse: () => ({}) }) };
  const interceptor = new LogPositionInterceptor(views, 'budgets', sourceOf);
  return lastValueFrom(await interceptor.intercept(execution as never, { handle: () => of('answer') }));
};

describe('Min-Position', () => {
  it.each([
    ['what the views hold', 'budgets@1', 'YEM'],
    ["another programme's position, when nothing of this one lies before it", 'budgets@2', 'YEM'],
    ['a source that the views do not follow', 'agencies@7', 'YEM'],
  ])('does not wait for %s', async (_, position, programme) => {
    expect(await ask(position, programme)).toBe('answer');
  });

  it.each([
    ['budgets@3', 'YEM'],
    ['budgets@3', 'CDPF'],
    ['budgets@2', undefined],
  ])('answers that the view is behind: %s, %s', async (position, programme) => {
    await expect(ask(position, programme)).rejects.toThrow(ServiceUnavailableException);
  });

  it('refuses what is no position', async () => {
    await expect(ask('budgets@latest', 'YEM')).rejects.toThrow(InvalidInput);
  });
});
