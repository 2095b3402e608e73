import { Button, Menu } from '@mantine/core';
import { IconLanguage } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Language, LANGUAGES } from '~/i18n/languages';

export const LanguageSwitch = ({ compact = false }: { readonly compact?: boolean }) => {
  const { t, i18n } = useTranslation();
  const current = LANGUAGES[i18n.language as Language] ?? LANGUAGES.en;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="subtle"
          px="xs"
          leftSection={compact ? undefined : <IconLanguage size={18} aria-hidden />}
          aria-label={t('shell.language', { language: current.name })}
        >
          {compact ? <IconLanguage size={20} aria-hidden /> : current.name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {Object.entries(LANGUAGES).map(([code, { name }]) => (
          <Menu.Item key={code} lang={code} onClick={() => void i18n.changeLanguage(code)}>
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};
