import { type CommandContext, Unknown } from '@concert/event-sourcing';
import type { PermittedCommand } from '@concert/permissions';
import { requireParticipant, requireSite } from '@concert/programme-directory';
import { permitted, type Recorded } from '@concert/service-kit';
import { Injectable } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import * as products from '../../domain/product/product.js';
import { Records } from './records.js';

@CommandHandler(products.RegisterProduct)
export class RegisterProductHandler implements ICommandHandler<products.RegisterProduct> {
  constructor(private readonly records: Records) {}

  /** @throws Unknown  no such programme, participant or output */
  async execute({ data, context: sent }: products.RegisterProduct): Promise<Recorded> {
    const context = permitted(sent, 'RegisterProduct', { owners: [data.lead] });
    const programme = await this.records.programme(data.programme);
    requireParticipant(programme, data.lead, 'lead');
    for (const [index, output] of data.outputs.entries())
      await this.records.requireOutput(programme.code, output, `outputs[${index}]`);
    return this.records.decide({
      id: data.product,
      stream: products.productStream(data.product),
      programme: programme.code,
      evolution: products.product,
      context,
      decide: (state) => products.registerProduct(state, new products.RegisterProduct(data, context)),
    });
  }
}

/** Decides on a registered product for those who answer for it. */
@Injectable()
export class RegisteredProducts {
  constructor(private readonly records: Records) {}

  /**
   * @throws Unknown       no such programme or product
   * @throws NotPermitted  somebody else answers for it
   */
  async decide(
    { data, context: sent }: { data: { programme: string; product: string }; context: CommandContext },
    name: PermittedCommand,
    decision: (state: products.Product, context: CommandContext) => readonly products.ProductEvent[],
    id: string = data.product,
  ): Promise<Recorded> {
    const { code: programme } = await this.records.programme(data.programme);
    const stream = products.productStream(data.product);
    const known = await this.records.standing(programme, stream, products.product);
    if (known.is === 'unregistered') throw new Unknown('product', `${data.product} in ${programme}`);
    const context = permitted(sent, name, { owners: [known.lead] });
    const decide = (state: products.Product): readonly products.ProductEvent[] => decision(state, context);
    return this.records.decide({ id, stream, programme, evolution: products.product, context, decide });
  }
}

@CommandHandler(products.ChangeProductStatus)
export class ChangeProductStatusHandler implements ICommandHandler<products.ChangeProductStatus> {
  constructor(private readonly registered: RegisteredProducts) {}

  execute(command: products.ChangeProductStatus): Promise<Recorded> {
    return this.registered.decide(command, 'ChangeProductStatus', (state) =>
      products.changeProductStatus(state, command),
    );
  }
}

@CommandHandler(products.RecordPrintRun)
export class RecordPrintRunHandler implements ICommandHandler<products.RecordPrintRun> {
  constructor(private readonly registered: RegisteredProducts) {}

  execute(command: products.RecordPrintRun): Promise<Recorded> {
    const decide = (state: products.Product) => products.recordPrintRun(state, command);
    return this.registered.decide(command, 'RecordPrintRun', decide, command.data.printRun);
  }
}

@CommandHandler(products.CorrectPrintRun)
export class CorrectPrintRunHandler implements ICommandHandler<products.CorrectPrintRun> {
  constructor(private readonly registered: RegisteredProducts) {}

  execute(command: products.CorrectPrintRun): Promise<Recorded> {
    return this.registered.decide(command, 'CorrectPrintRun', (state) => products.correctPrintRun(state, command));
  }
}

@CommandHandler(products.DistributeProduct)
export class DistributeProductHandler implements ICommandHandler<products.DistributeProduct> {
  constructor(
    private readonly records: Records,
    private readonly registered: RegisteredProducts,
  ) {}

  /** @throws Unknown  no such programme, product or site */
  async execute(command: products.DistributeProduct): Promise<Recorded> {
    const { data } = command;
    requireSite(await this.records.programme(data.programme), data.site, 'site');
    const decide = (state: products.Product) => products.distributeProduct(state, command);
    return this.registered.decide(command, 'DistributeProduct', decide, data.distribution);
  }
}

@CommandHandler(products.ReuseProduct)
export class ReuseProductHandler implements ICommandHandler<products.ReuseProduct> {
  constructor(
    private readonly records: Records,
    private readonly registered: RegisteredProducts,
  ) {}

  /** @throws Unknown  no such programme, product or output */
  async execute(command: products.ReuseProduct): Promise<Recorded> {
    const { programme, output } = command.data;
    await this.records.programme(programme);
    await this.records.requireOutput(programme, output, 'output');
    return this.registered.decide(command, 'ReuseProduct', (state) => products.reuseProduct(state, command));
  }
}

@CommandHandler(products.ShareProduct)
export class ShareProductHandler implements ICommandHandler<products.ShareProduct> {
  constructor(private readonly registered: RegisteredProducts) {}

  execute(command: products.ShareProduct): Promise<Recorded> {
    return this.registered.decide(command, 'ShareProduct', (state) => products.shareProduct(state, command));
  }
}
