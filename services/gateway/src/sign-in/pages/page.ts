import { createHash } from 'node:crypto';
import type { Language } from '../language.js';
import { Html, html } from './html.js';

export interface Page {
  readonly language: Language;
  readonly title: string;
  readonly body: Html;
  /** A script that runs when the page is there; the page must be of use without it. */
  readonly script?: string;
  /** Origins, beside our own, to which a form of the page leads in the end. */
  readonly leadsTo?: readonly string[];
}

/** Contrast of all text with its ground is at least 4.5 : 1, of borders and the focus ring at least 3 : 1. */
const STYLE = `
:root { color-scheme: light dark; --ground: #ffffff; --ink: #1b2733; --quiet: #4a5866; --line: #74828f; --act: #00558b; --on-act: #ffffff; --note: #eaf3f9; }
@media (prefers-color-scheme: dark) { :root { --ground: #12181e; --ink: #e9eef2; --quiet: #b4c0ca; --line: #8593a0; --act: #8ecbf2; --on-act: #10202c; --note: #1d2a35; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", "Noto Sans", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 1rem 0 0.5rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 0.5rem; }
p { max-width: 45rem; margin: 0.5rem 0; }
.brand { display: flex; justify-content: space-between; flex-wrap: wrap; gap: 0.5rem 1rem; color: var(--quiet); }
.note { background: var(--note); border-left: 0.25rem solid var(--act); padding: 0.5rem 0.75rem; }
ul { list-style: none; margin: 0; padding: 0; }
.offices { display: flex; flex-wrap: wrap; gap: 0.5rem; }
.organizations li { display: flex; flex-wrap: wrap; align-items: center; gap: 0.5rem; padding: 0.5rem 0; border-top: 1px solid var(--line); }
.organizations .name { flex: 1 1 18rem; }
.organizations .long { color: var(--quiet); }
.buttons { display: flex; flex-wrap: wrap; gap: 0.5rem; }
button, .button { display: inline-block; font: inherit; min-height: 2.75rem; padding: 0.5rem 1rem; border: 1px solid var(--act); border-radius: 0.375rem; background: transparent; color: var(--act); cursor: pointer; text-decoration: none; }
button:hover, .button:hover { background: var(--act); color: var(--on-act); }
.first { background: var(--act); color: var(--on-act); }
a { color: var(--act); }
:focus-visible { outline: 3px solid var(--act); outline-offset: 2px; }
code { font-size: 0.9em; overflow-wrap: anywhere; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const STYLE_HASH = hashOf(STYLE);

/** Named so that a browser does not look for `/favicon.ico`; the policy lets it in. */
const NO_ICON = 'data:';

/** Only what the page itself contains, by hash; nothing is loaded and nobody may frame it. */
export const policyOf = ({ script, leadsTo = [] }: Page): string =>
  [
    "default-src 'none'",
    `style-src ${STYLE_HASH}`,
    `script-src ${script === undefined ? "'none'" : hashOf(script)}`,
    `img-src ${NO_ICON}`,
    `form-action 'self' ${leadsTo.join(' ')}`.trim(),
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');

export const headersOf = (page: Page): Record<string, string> => ({
  'content-type': 'text/html; charset=utf-8',
  'content-language': page.language === 'zh' ? 'zh-Hans' : page.language,
  'content-security-policy': policyOf(page),
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
});

export const written = ({ language, title, body, script }: Page): string =>
  html`<!doctype html>
    <html lang="${language === 'zh' ? 'zh-Hans' : language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – Concert</title>
        <link rel="icon" href="${NO_ICON}," />
        ${new Html(`<style>${STYLE}</style>`)}
      </head>
      <body>
        <main>${body}</main>
        ${script === undefined ? undefined : new Html(`<script>${script}</script>`)}
      </body>
    </html> `.toString();
