import type { PublishedMessage, PublishedPage } from '@concert/messaging';
import { RecentMessages } from './recent-messages.js';

const message = (position: number, text = ''): PublishedMessage =>
  ({ position: BigInt(position), data: { text } }) as unknown as PublishedMessage;

const page = (scannedTo: number, ...messages: readonly PublishedMessage[]): PublishedPage => ({
  messages,
  scannedTo: BigInt(scannedTo),
});

const positions = (found: PublishedPage | undefined) =>
  found && [found.scannedTo, ...found.messages.map((m) => m.position)];

it('holds nothing at first', () => {
  expect(new RecentMessages().after(0n, 10)).toBeUndefined();
});

it('gives what follows a position, as the log would', () => {
  const recent = new RecentMessages();
  recent.add(10n, page(14, message(11), message(13)));
  recent.add(14n, page(15, message(15)));

  expect(positions(recent.after(10n, 100))).toEqual([15n, 11n, 13n, 15n]);
  expect(positions(recent.after(11n, 2))).toEqual([13n, 13n]);
  expect(positions(recent.after(13n, 1))).toEqual([14n]);
  expect(recent.after(15n, 100)).toBeUndefined();
  expect(recent.after(9n, 100)).toBeUndefined();
});

it('begins anew with a page that does not continue it, and passes over an older one', () => {
  const recent = new RecentMessages();
  recent.add(10n, page(12, message(11)));
  recent.add(0n, page(2, message(1)));
  expect(positions(recent.after(10n, 100))).toEqual([12n, 11n]);

  recent.add(20n, page(21, message(21)));
  expect(recent.after(10n, 100)).toBeUndefined();
  expect(positions(recent.after(20n, 100))).toEqual([21n, 21n]);
});

it('keeps so many positions and no more', () => {
  const recent = new RecentMessages();
  for (let position = 1; position <= 10_000; position += 1)
    recent.add(BigInt(position - 1), page(position, ...(position % 2 ? [message(position)] : [])));

  expect(recent.after(10_000n - 4_097n, 1)).toBeUndefined();
  expect(positions(recent.after(10_000n - 4_096n, 2))).toEqual([5_906n, 5_905n]);
});

it('keeps so much text and no more, whatever the messages weigh', () => {
  const recent = new RecentMessages();
  const heavy = 'x'.repeat(1024 * 1024);
  for (let position = 1; position <= 20; position += 1)
    recent.add(BigInt(position - 1), page(position, message(position, heavy)));

  expect(recent.after(12n, 1)).toBeUndefined();
  expect(positions(recent.after(13n, 100))).toEqual([20n, ...[14n, 15n, 16n, 17n, 18n, 19n, 20n]]);
});
