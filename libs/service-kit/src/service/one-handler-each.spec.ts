import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CommandHandler, CqrsModule } from '@nestjs/cqrs';
import { assertOneHandlerEach } from './one-handler-each.js';

class RecordTransfer {}

@CommandHandler(RecordTransfer)
class FirstHandler {
  execute(): Promise<void> {
    return Promise.resolve();
  }
}

@CommandHandler(RecordTransfer)
class SecondHandler {
  execute(): Promise<void> {
    return Promise.resolve();
  }
}

const appWith = (...providers: (new () => object)[]) => {
  @Module({ imports: [CqrsModule.forRoot()], providers })
  class Service {}
  return NestFactory.createApplicationContext(Service, { logger: false });
};

describe('a service at start-up', () => {
  it('accepts one handler for a command', async () => {
    const app = await appWith(FirstHandler);
    expect(() => assertOneHandlerEach(app)).not.toThrow();
    await app.close();
  });

  it('refuses a second handler for the same command', async () => {
    const app = await appWith(FirstHandler, SecondHandler);
    expect(() => assertOneHandlerEach(app)).toThrow('RecordTransfer has FirstHandler and SecondHandler');
    await app.close();
  });
});
