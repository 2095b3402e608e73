import { ScrollArea, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { NavigationLink } from '~/components/page/links';
import { useProgramme } from '~/moment/use-place';
import { inRouterTerms } from '~/routing/link-to';
import { usePerson } from '~/session/use-session';
import { maySee } from '~/routing/audience';
import { type PageDefinition, SECTIONS } from '~/routing/define-page';
import { PAGES } from '../pages';
import { useLastProgramme } from '~/record/use-last-programme';

type Listed = PageDefinition & Required<Pick<PageDefinition, 'navigation'>>;

const isListed = (page: PageDefinition): page is Listed => page.navigation !== undefined;

/** The pages that a person's group comes for. */
export const Navigation = ({ onChoice }: { readonly onChoice: () => void }) => {
  const { t } = useTranslation(['common', 'pages']);
  const person = usePerson();
  const last = useLastProgramme();
  const programme = useProgramme() ?? last;
  const pages = PAGES.filter(isListed)
    .filter((page) => maySee(page, person) && (programme || !page.path.includes('$programme')))
    .sort((a, b) => a.navigation.order - b.navigation.order);

  return (
    <ScrollArea type="auto" h="100%">
      {SECTIONS.map((section) => ({ section, of: pages.filter(({ navigation }) => navigation.section === section) }))
        .filter(({ of }) => of.length > 0)
        .map(({ section, of }) => (
          <section key={section} aria-labelledby={`navigation-${section}`}>
            <Text id={`navigation-${section}`} size="xs" fw={600} c="dimmed" px="sm" pt="md" pb={4}>
              {t(`sections.${section}`)}
            </Text>
            {of.map((page) => {
              const {
                name,
                path,
                navigation: { icon: Icon },
              } = page;
              return (
                <NavigationLink
                  key={name}
                  {...inRouterTerms({ page, params: { programme } })}
                  label={t(name, { ns: 'pages' })}
                  leftSection={<Icon size={18} stroke={1.6} aria-hidden />}
                  activeOptions={{ includeSearch: false, exact: path.endsWith('$programme') }}
                  onClick={onChoice}
                  className="concert-nav"
                />
              );
            })}
          </section>
        ))}
    </ScrollArea>
  );
};
