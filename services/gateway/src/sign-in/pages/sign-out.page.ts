import type { Language } from '../language.js';
import { Html, html } from './html.js';
import type { Page } from './page.js';
import { TEXTS } from './texts.js';

export interface SignOut {
  readonly language: Language;
  /** The issuer's own form, named `op.logoutForm`. */
  readonly form: string;
  /** The application that asks is known by the sign-in it gave back: nobody need be asked again. */
  readonly isCertain: boolean;
  readonly leadsTo: readonly string[];
}

const AT_ONCE = `document.getElementById('yes').click();`;

/** Asks once more before it signs out, unless the request proves where it comes from. */
export const signOutPage = ({ language, form, isCertain, leadsTo }: SignOut): Page => {
  const { signOut, signOutAsks, stay } = TEXTS[language];
  const body = html`<div class="brand"><span>Concert</span></div>
    <h1>${signOut}</h1>
    <p>${signOutAsks}</p>
    ${new Html(form)}
    <p class="buttons">
      <button class="first" id="yes" form="op.logoutForm" name="logout" value="yes">${signOut}</button>
      <a class="button" href="/">${stay}</a>
    </p>`;
  return { language, title: signOut, body, leadsTo, ...(isCertain && { script: AT_ONCE }) };
};

export const signedOutPage = (language: Language): Page => {
  const { signedOut, signedOutSays, backToConcert } = TEXTS[language];
  const body = html`<div class="brand"><span>Concert</span></div>
    <h1>${signedOut}</h1>
    <p>${signedOutSays}</p>
    <p><a class="button first" href="/">${backToConcert}</a></p>`;
  return { language, title: signedOut, body };
};
