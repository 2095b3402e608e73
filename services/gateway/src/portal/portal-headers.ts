/**
 * What a browser may do on a page of the portal. Scripts and connections come from here alone, and go to the issuer that
 * signs people in; styles may be set inline, as component libraries do. Only our own pages may frame it, since a sign-in
 * may be renewed in a frame.
 */
export const portalHeaders = (issuer: string | undefined): Record<string, string> => {
  const signIn = issuer ? ` ${new URL(issuer).origin}` : '';
  const policy = {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self' 'unsafe-inline'",
    'img-src': "'self' data: blob:",
    'font-src': "'self' data:",
    'connect-src': `'self'${signIn}`,
    'worker-src': "'self'",
    'manifest-src': "'self'",
    'frame-src': `'self' blob:${signIn}`,
    'form-action': `'self'${signIn}`,
    'base-uri': "'self'",
    'frame-ancestors': "'self'",
  };
  return {
    'content-security-policy': Object.entries(policy)
      .map(([directive, sources]) => `${directive} ${sources}`)
      .join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'SAMEORIGIN',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  };
};
