import { Badge, Group, List, SimpleGrid, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Day } from '~/components/figures/Day';
import { Measure } from '~/components/figures/Measure';
import { Loaded } from '~/components/page/Loaded';
import { Page } from '~/components/page/Page';
import { Section } from '~/components/page/Section';
import { Aside, Hint, PartTitle, Strong } from '~/components/page/words';
import { usePlace } from '~/moment/use-place';
import { type Programme, programmeQuery } from '~/record/agencies';
import { originOfMoney } from '~/record/budgets';
import { FindingsOf } from '~/record/findings/FindingsOf';
import { Extensions } from './Extensions';
import { OtherRegisters } from './OtherRegisters';
import { Participants } from './Participants';
import { Rules } from './Rules';
import { AddSite, ConstituteBody, LinkOrAlign, ProgrammeSteps, ReconstituteBody, UnlinkProgramme } from './SetUp';

/** What a programme is: dates, budget, who, where, which bodies and rules, and what others say of it. */
export const ProgrammePage = () => {
  const { t } = useTranslation('programme');
  const place = usePlace();
  const programme = useQuery(programmeQuery(place));
  const { data } = programme;
  return (
    <Page title={data ? (data.shortName ?? data.code) : t('title')} lead={data?.title}>
      <Loaded query={programme} height={480}>
        {(known) => (
          <>
            <Facts programme={known} />
            <Extensions programme={known} />
            <Participants participants={known.participants} />
            <Bodies programme={known} />
            <Sites sites={known.sites} />
            <Rules place={place} programme={known} />
            <OtherRegisters place={place} />
            <Around programme={known} />
            <FindingsOf place={place} service="agencies" />
          </>
        )}
      </Loaded>
    </Page>
  );
};

const Facts = ({ programme }: { readonly programme: Programme }) => {
  const { t } = useTranslation('programme');
  const place = usePlace();
  const { code, start, end, totalBudget, status, modality, fund, country } = programme;
  return (
    <Section title={t('facts.title')}>
      <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }}>
        <Measure label={t('facts.code')}>{code}</Measure>
        <Measure label={t('facts.status')}>
          <Badge size="lg" color={status === 'open' ? 'green' : 'gray'}>
            {t(`status.${status}`)}
          </Badge>
        </Measure>
        <Measure label={t('facts.runs')}>
          <Day of={start} short /> – <Day of={end} short />
        </Measure>
        <Measure
          label={t('facts.budget')}
          note={totalBudget ? undefined : t('facts.budgetNotStated')}
          amount={totalBudget}
          origin={totalBudget && originOfMoney(place, 'total')}
        />
        <Measure label={t('facts.fund')}>{fund ?? t('facts.none')}</Measure>
        <Measure label={t('facts.modality')}>{t(`modalities.${modality}`)}</Measure>
        <Measure label={t('facts.country')}>{country ?? t('facts.none')}</Measure>
      </SimpleGrid>
      <ProgrammeSteps programme={programme} />
    </Section>
  );
};

const Bodies = ({ programme: { bodies, overseenBy } }: { readonly programme: Programme }) => {
  const { t } = useTranslation('programme');
  return (
    <Section title={t('bodies.title')}>
      {bodies.length + overseenBy.length === 0 && <Text c="dimmed">{t('bodies.none')}</Text>}
      {bodies.map((each) => {
        const { body, name, members, coChairs, quorum, output, site, oversees } = each;
        return (
          <Stack key={body} gap={4}>
            <PartTitle>
              {body} · {name}
            </PartTitle>
            <Hint>
              {[
                t('bodies.quorum', { count: quorum }),
                output && t('bodies.output', { output }),
                site,
                oversees.length > 0 && t('bodies.oversees', { programmes: oversees.join(', ') }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Hint>
            <Group gap={6}>
              {[...new Set([...coChairs, ...members])].map((organization) => (
                <Badge key={organization} color={coChairs.includes(organization) ? 'lake' : 'gray'}>
                  {organization}
                  {coChairs.includes(organization) && ` · ${t('bodies.coChair')}`}
                </Badge>
              ))}
              <ReconstituteBody body={each} />
            </Group>
          </Stack>
        );
      })}
      {overseenBy.map(({ body, programme }) => (
        <Text key={`${body}/${programme}`} size="sm">
          {t('bodies.overseenBy', { body, programme })}
        </Text>
      ))}
      <ConstituteBody />
    </Section>
  );
};

const Sites = ({ sites }: Pick<Programme, 'sites'>) => {
  const { t } = useTranslation('programme');
  return (
    <Section title={t('sites.title')}>
      {sites.length === 0 ? (
        <Text c="dimmed">{t('sites.none')}</Text>
      ) : (
        <SimpleGrid component="ul" cols={{ base: 1, xs: 2, md: 4 }} p={0} m={0} style={{ listStyle: 'none' }}>
          {sites.map(({ site, layer, movement }) => (
            <li key={site}>
              <Strong>{site}</Strong>
              <Aside>
                {[layer && t(`layers.${layer}`), movement !== 'not-stated' && t(`movements.${movement}`)]
                  .filter(Boolean)
                  .join(' · ')}
              </Aside>
            </li>
          ))}
        </SimpleGrid>
      )}
      <AddSite />
    </Section>
  );
};

/** Other programmes it is linked with, and the frameworks it serves. */
const Around = ({ programme: { links, alignments } }: { readonly programme: Programme }) => {
  const { t } = useTranslation('programme');
  return (
    <Section title={t('around.title')}>
      {links.length + alignments.length === 0 && <Text c="dimmed">{t('around.none')}</Text>}
      <List size="sm" spacing={4}>
        {links.map((link) => (
          <List.Item key={`${link.kind}/${link.to}`}>
            {t(`around.links.${link.kind}`, { defaultValue: link.kind })}: {link.to}
            {link.note && ` – ${link.note}`}
            <UnlinkProgramme link={link} />
          </List.Item>
        ))}
        {alignments.map(({ framework, reference, note }) => (
          <List.Item key={`${framework}/${reference}`}>
            {framework}: {reference}
            {note && ` – ${note}`}
          </List.Item>
        ))}
      </List>
      <LinkOrAlign />
    </Section>
  );
};
