import { programmeList } from '@concert/programme-directory';
import { Code, MomentPageQuery, OneOf } from '@concert/service-kit';
import { type ProductKind, productKinds, type ProductStatus, productStatuses } from '../../product/product.js';
import { ProductRow } from './products.view.js';

export class ProductsQuery extends MomentPageQuery {
  @OneOf(productKinds, { optional: true })
  kind?: ProductKind;

  @OneOf(productStatuses, { optional: true })
  status?: ProductStatus;

  @Code({ optional: true, description: 'The participant that answers for it' })
  lead?: string;
}

/** In the order in which they were registered. */
export const productsList = programmeList({
  path: 'products',
  tag: 'products',
  row: ProductRow,
  order: ['recordedAt', 'product'],
  query: ProductsQuery,
});
