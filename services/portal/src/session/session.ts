import { type User, UserManager, WebStorageStateStore } from 'oidc-client-ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  /** Code of the organization or office: ILO, PMO, NSC. */
  readonly organization: string;
  /** Never compared: what somebody may do is asked of `may`. */
  readonly role: string;
}

export interface Settings {
  readonly signIn: {
    readonly authority: string;
    readonly clientId: string;
    readonly scope: string;
    readonly isDemonstration: boolean;
  } | null;
  /** Participants that have a view of their own. */
  readonly views: readonly string[];
}

export type SessionState =
  | { readonly status: 'opening' }
  | { readonly status: 'signed-out'; readonly reason?: 'expired' | 'failed' }
  | { readonly status: 'signed-in'; readonly person: Person };

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const personOf = ({ profile }: User): Person => ({
  id: profile.sub,
  name: profile.name ?? profile.sub,
  organization: textOf(profile['organization']),
  role: textOf(profile['role']),
});

/** Who is at the keyboard, in this tab. Signs in with a code and PKCE at the issuer that the gateway names. */
class Session {
  private manager: UserManager | undefined;
  private user: User | undefined;
  private known: SessionState = { status: 'opening' };
  private opened: Promise<void> | undefined;
  private readonly listeners = new Set<() => void>();
  settings: Settings | undefined;

  readonly state = (): SessionState => this.known;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };

  /** Resolves when it is known who is here. */
  open(): Promise<void> {
    this.opened ??= this.begin();
    return this.opened;
  }

  token(): string | undefined {
    return this.user?.access_token;
  }

  get person(): Person | undefined {
    return this.known.status === 'signed-in' ? this.known.person : undefined;
  }

  async signIn(returnTo: string, { language, asSomebodyElse = false }: { language: string; asSomebodyElse?: boolean }) {
    await this.open();
    await this.manager?.signinRedirect({
      state: { returnTo },
      ui_locales: language,
      ...(asSomebodyElse ? { prompt: 'login' } : {}),
    });
  }

  /**
   * Takes up a sign-in that the issuer has sent back.
   *
   * @returns where the person was going
   */
  async takeUp(): Promise<string> {
    await this.open();
    const user = await this.manager?.signinCallback();
    if (!user) throw new Error('The issuer sent nobody back');
    this.become(user);
    const { returnTo } = (user.state ?? {}) as { returnTo?: string };
    return returnTo?.startsWith('/') && !returnTo.startsWith('//') ? returnTo : '/';
  }

  async signOut(): Promise<void> {
    const user = this.user;
    this.leave();
    await this.manager?.signoutRedirect({ id_token_hint: user?.id_token ?? '' });
  }

  /**
   * A service did not accept the token: it is renewed, or the person is asked to sign in again.
   *
   * @returns whether to ask the service once more
   */
  async renewed(): Promise<boolean> {
    if (this.known.status !== 'signed-in') return false;
    try {
      await this.renew();
      return true;
    } catch (error) {
      // An issuer that is not reached has refused nothing.
      if (!(error instanceof TypeError)) this.leave('expired');
      return false;
    }
  }

  private renewing: Promise<void> | undefined;

  private renew(): Promise<void> {
    this.renewing ??= (async () => {
      const user = await this.manager?.signinSilent();
      if (!user) throw new Error('Not renewed');
      this.become(user);
    })().finally(() => (this.renewing = undefined));
    return this.renewing;
  }

  private async begin(): Promise<void> {
    try {
      const answer = await fetch('/api/settings');
      if (!answer.ok) throw new Error(`Settings: ${answer.status}`);
      this.settings = (await answer.json()) as Settings;
    } catch {
      return this.leave('failed');
    }
    const { signIn } = this.settings;
    if (!signIn) return this.leave();
    const { origin } = window.location;
    this.manager = new UserManager({
      authority: signIn.authority,
      client_id: signIn.clientId,
      scope: signIn.scope,
      redirect_uri: `${origin}/sign-in/callback`,
      silent_redirect_uri: `${origin}/sign-in/silent`,
      post_logout_redirect_uri: `${origin}/signed-out`,
      userStore: new WebStorageStateStore({ store: window.sessionStorage }),
      automaticSilentRenew: true,
    });
    this.manager.events.addUserLoaded((user) => this.become(user));
    this.manager.events.addUserSignedOut(() => this.leave());
    const user = await this.manager.getUser();
    if (!user) return this.leave();
    // Offline a token cannot be renewed: the person stays who they are, and the services decide when they are reached.
    if (user.expired && navigator.onLine) {
      this.become(user);
      await this.renewed();
      return;
    }
    this.become(user);
  }

  private become(user: User): void {
    this.user = user;
    this.change({ status: 'signed-in', person: personOf(user) });
  }

  private leave(reason?: 'expired' | 'failed'): void {
    this.user = undefined;
    this.change({ status: 'signed-out', ...(reason ? { reason } : {}) });
  }

  private change(state: SessionState): void {
    this.known = state;
    this.listeners.forEach((listener) => listener());
  }
}

export const session = new Session();
