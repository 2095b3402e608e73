import { PERMISSIONS, type PermissionRow, type Relation, type Role, ROLES } from '@concert/permissions';
import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiSecurity, ApiTags } from '@nestjs/swagger';

const RELATIONS: readonly Relation[] = ['own', 'not-own', 'on-behalf', 'participant', 'any'];

class PermissionResponse implements PermissionRow {
  @ApiProperty({ example: 'budgets' })
  readonly service!: string;

  @ApiProperty({ example: 'RecordTransfer' })
  readonly command!: string;

  @ApiProperty({ enum: ROLES })
  readonly role!: Role;

  @ApiProperty({ enum: RELATIONS, description: "What the subject must be to the caller's organization" })
  readonly relation!: Relation;
}

class PermissionsResponse {
  @ApiProperty({ enum: ROLES, isArray: true })
  readonly roles!: readonly Role[];

  @ApiProperty({ type: [PermissionResponse], description: 'What is not listed is refused' })
  readonly items!: readonly PermissionResponse[];
}

/** Who may do what: the table that every service asks. */
@ApiTags('permissions')
@Controller('api/permissions')
export class PermissionsController {
  /** Public, as the table is part of the source. */
  @Get()
  @ApiSecurity({})
  @ApiOkResponse({ type: PermissionsResponse })
  read(): PermissionsResponse {
    return { roles: ROLES, items: PERMISSIONS };
  }
}
