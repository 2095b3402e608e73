import { ViewSet } from '@concert/projections';
import { Inject, Injectable } from '@nestjs/common';

/** How far the record of a programme has come here. */
@Injectable()
export class KnownPositions {
  constructor(@Inject(ViewSet) private readonly views: ViewSet) {}

  /** By service, the position of its last event on the programme that the views here hold. */
  async of(programme: string): Promise<Record<string, string>> {
    const cursors = (await this.views.cursors()).filter((cursor) => cursor.programme === programme);
    return Object.fromEntries(
      cursors.map(({ source, position }) => [source, String(position)] as const).sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  }
}
