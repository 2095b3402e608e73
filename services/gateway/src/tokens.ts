/** The applications behind the gateway. */
export const UPSTREAMS = Symbol('upstreams');
/** Path of the token endpoint of our own issuer; undefined where another one signs people in. */
export const TOKEN_PATH = Symbol('token path');
/** Describes what the gateway answers itself. */
export const DESCRIBE_GATEWAY = Symbol('describe gateway');
/** What the portal must know before anybody has signed in. */
export const PORTAL_SETTINGS = Symbol('portal settings');
