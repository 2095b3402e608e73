import { DeliveryTables20260105090000 } from './delivery-tables.migration.js';
import { DiscardedOnce20261203090000 } from './discarded-once.migration.js';
import { DiscardedMessages20261202090000 } from './discarded-messages.migration.js';
import { ViewDefinitions20261201090000 } from './view-definitions.migration.js';

/** What subscribers keep about delivery, beside their views. In the order in which they are run. */
export const deliveryMigrations = [
  DeliveryTables20260105090000,
  ViewDefinitions20261201090000,
  DiscardedMessages20261202090000,
  DiscardedOnce20261203090000,
];
