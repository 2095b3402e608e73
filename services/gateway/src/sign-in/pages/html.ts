/** Text that is markup already. */
export class Html {
  constructor(private readonly text: string) {}

  toString(): string {
    return this.text;
  }
}

export type Fragment = string | Html | undefined | readonly Fragment[];

const REPLACEMENTS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const written = (fragment: Fragment): string => {
  if (fragment === undefined) return '';
  if (fragment instanceof Html) return fragment.toString();
  if (typeof fragment === 'string')
    return fragment.replace(/[&<>"']/g, (character) => REPLACEMENTS[character] as string);
  return fragment.map(written).join('');
};

/** Markup in which whatever is put in is text, unless it is markup itself. */
export const html = (strings: TemplateStringsArray, ...values: readonly Fragment[]): Html =>
  new Html(strings.map((text, index) => text + written(values[index])).join(''));
