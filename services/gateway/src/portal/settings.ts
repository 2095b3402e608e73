import { ApiProperty } from '@nestjs/swagger';

/** How the portal signs people in: authorization code with PKCE. */
export class SignInSettings {
  @ApiProperty({ description: 'The OpenID Connect issuer', example: 'http://localhost:8080/oidc' })
  readonly authority!: string;

  @ApiProperty({ example: 'concert-portal' })
  readonly clientId!: string;

  @ApiProperty({ example: 'openid profile' })
  readonly scope!: string;

  @ApiProperty({ description: 'Whether everybody may be anybody, without a password' })
  readonly isDemonstration!: boolean;
}

/** What the portal must know before anybody has signed in, so that one build serves every deployment. */
export class PortalSettings {
  @ApiProperty({ type: SignInSettings, nullable: true, description: 'Null where nobody can sign in' })
  readonly signIn!: SignInSettings | null;

  @ApiProperty({ type: [String], description: 'Participants that have a view of their own', example: ['ILO', 'NSC'] })
  readonly views!: readonly string[];
}
