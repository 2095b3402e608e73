import { type DemonstrationPerson, isOffice } from '../demonstration-people.js';
import type { Language } from '../language.js';
import { groupOf, nameOf, type OrganizationGroup } from '../organizations.js';
import { type Html, html } from './html.js';
import type { Page } from './page.js';
import { TEXTS } from './texts.js';

export interface PersonChoice {
  readonly language: Language;
  readonly people: readonly DemonstrationPerson[];
  /** Where the choice is sent. */
  readonly action: string;
  /** Who is signed in already. */
  readonly current?: DemonstrationPerson | undefined;
  readonly leadsTo: readonly string[];
}

const labelOf = ({ role, organization }: DemonstrationPerson, language: Language): string => {
  const { coordinator, finance, office } = TEXTS[language];
  return office[role] ?? `${role === 'coordinator' ? coordinator : finance}, ${organization}`;
};

const choice = ({ id, organization, role }: DemonstrationPerson, language: Language): Html => {
  const { coordinator, finance, office } = TEXTS[language];
  if (office[role]) return html`<button name="person" value="${id}">${office[role]}</button>`;
  return html`<button name="person" value="${id}">
    <span class="unseen">${organization}: </span>${role === 'coordinator' ? coordinator : finance}
  </button>`;
};

const organizationsOf = (group: OrganizationGroup, { people, language }: PersonChoice): Html | undefined => {
  const members = people.filter((person) => !isOffice(person) && groupOf(person.organization) === group);
  if (members.length === 0) return undefined;
  const codes = [...new Set(members.map(({ organization }) => organization))];
  const rows = codes.map((code) => {
    const name = nameOf(code, language);
    const own = members.filter(({ organization }) => organization === code);
    return html`<li>
      <span class="name"><strong>${code}</strong>${name ? html` <span class="long">${name}</span>` : undefined}</span>
      <span class="buttons">${own.map((person) => choice(person, language))}</span>
    </li>`;
  });
  return html`<section aria-labelledby="${group}">
    <h2 id="${group}">${TEXTS[language][group]}</h2>
    <ul class="organizations">
      ${rows}
    </ul>
  </section>`;
};

/** Lets the visitor choose whom to be. */
export const personChoicePage = (asked: PersonChoice): Page => {
  const { language, people, action, current, leadsTo } = asked;
  const texts = TEXTS[language];
  const { otherLanguage } = texts;
  const lang = otherLanguage.language === 'zh' ? 'zh-Hans' : otherLanguage.language;
  const body = html`<div class="brand">
      <span>Concert</span>
      <a href="${action}?ui_locales=${otherLanguage.language}" lang="${lang}" hreflang="${lang}"
        >${otherLanguage.name}</a
      >
    </div>
    <h1>${texts.whoAreYou}</h1>
    <p class="note">${texts.demonstration}</p>
    ${current && html`<p>${texts.chosenAgain(labelOf(current, language))}</p>`}
    <form method="post" action="${action}">
      <section aria-labelledby="offices">
        <h2 id="offices">${texts.offices}</h2>
        <ul class="offices">
          ${people.filter(isOffice).map((person) => html`<li>${choice(person, language)}</li>`)}
        </ul>
      </section>
      ${(['agencies', 'ministries', 'others'] as const).map((group) => organizationsOf(group, asked))}
    </form>`;
  return { language, title: texts.whoAreYou, body, leadsTo };
};
