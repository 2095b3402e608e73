import type { Language } from '../language.js';
import { html } from './html.js';
import type { Page } from './page.js';
import { TEXTS } from './texts.js';

/** What went wrong, as the issuer names it (RFC 6749, OpenID Connect). */
export interface SignInError {
  readonly error: string;
  readonly description?: string | undefined;
}

const sentencesOf = ({ error, description = '' }: SignInError, language: Language): readonly [string, string] => {
  const texts = TEXTS[language];
  if (error === 'unknown_person') return [texts.unknownPerson, texts.unknownPersonSays];
  if (error === 'invalid_redirect_uri') return [texts.unknownReturn, texts.unknownReturnSays];
  if (error === 'invalid_client') return [texts.unknownApplication, texts.unknownApplicationSays];
  if (/expired|session|interaction|logout details/.test(description)) return [texts.expired, texts.expiredSays];
  return [texts.notPossible, texts.notPossibleSays];
};

/** Says in words why nobody was signed in, and what to do. */
export const refusalPage = (problem: SignInError, language: Language): Page => {
  const { startAgain, forTheTechnician } = TEXTS[language];
  const [title, says] = sentencesOf(problem, language);
  const named = [problem.error, problem.description].filter(Boolean).join(': ');
  const body = html`<div class="brand"><span>Concert</span></div>
    <h1>${title}</h1>
    <p>${says}</p>
    <p><a class="button first" href="/">${startAgain}</a></p>
    <p>${forTheTechnician}: <code lang="en">${named}</code></p>`;
  return { language, title, body };
};
