import type { INestApplication } from '@nestjs/common';
import { ApiProperty, DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import type { DataSource } from 'typeorm';
import { withHeadersAndProblems } from './openapi-headers.js';
import { withTypesOfNullables } from './openapi-nullable.js';

const schemaOf = (type: string): Record<string, unknown> => {
  switch (type) {
    case 'integer':
      return { type: 'integer' };
    case 'boolean':
      return { type: Boolean };
    case 'date':
      return { type: String, format: 'date' };
    case 'numeric':
      return { type: String, description: 'decimal' };
    case 'jsonb':
      return { type: 'object', additionalProperties: true };
    default:
      return { type: String };
  }
};

/** Where the decorators of @nestjs/swagger keep what they were told of a property. */
const DESCRIBED = 'swagger/apiModelProperties';

/**
 * The rows of views describe themselves: what a column holds is said once, in the entity. A column that carries an
 * `@ApiProperty` of its own, such as a list kept as JSON, keeps it.
 */
const describeEntities = (dataSource: DataSource): void => {
  for (const { target, columns } of dataSource.entityMetadatas) {
    if (typeof target !== 'function') continue;
    for (const column of columns) {
      const isDescribed = Reflect.hasMetadata(DESCRIBED, target.prototype as object, column.propertyName);
      const schema = isDescribed ? {} : schemaOf(dataSource.driver.normalizeType(column));
      ApiProperty({ ...schema, nullable: column.isNullable } as never)(target.prototype as object, column.propertyName);
    }
  }
};

export const openApiOf = (app: INestApplication, title: string, dataSource: DataSource): OpenAPIObject => {
  describeEntities(dataSource);
  const description = new DocumentBuilder()
    .setTitle(title)
    .setVersion('1')
    .addBearerAuth()
    .addSecurityRequirements('bearer');
  return withTypesOfNullables(withHeadersAndProblems(SwaggerModule.createDocument(app, description.build())));
};
