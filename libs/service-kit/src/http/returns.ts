import { applyDecorators, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, getSchemaPath } from '@nestjs/swagger';

/** Documents a query's answer. Rows of views describe themselves by their columns. */
export const Returns = (type: Type): MethodDecorator => ApiOkResponse({ type });

/** What a view's columns cannot say of themselves: the words a text is one of, and what a document holds. */
export const describeRow = <Row extends object>(
  row: Type<Row>,
  columns: { readonly [Column in keyof Row]?: PropertyDecorator },
): void => {
  for (const [column, decorate] of Object.entries<PropertyDecorator | undefined>(columns))
    decorate?.(row.prototype as object, column);
};

/** Documents a list: `items` of the given row, and the `cursor` of the next page. */
export const ReturnsPage = (row: Type): MethodDecorator & ClassDecorator =>
  applyDecorators(
    ApiExtraModels(row),
    ApiOkResponse({
      schema: {
        type: 'object',
        required: ['items', 'cursor'],
        properties: {
          items: { type: 'array', items: { $ref: getSchemaPath(row) } },
          cursor: { type: 'string', nullable: true, description: 'Send it as `cursor` to get the next page' },
        },
      },
    }),
  );
