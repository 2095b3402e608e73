import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** A calm blue-green; shade 7 holds 7:1 on white, 8 and 9 more. */
const lake: MantineColorsTuple = [
  '#e9f5f9',
  '#d3e8f0',
  '#a5d1e1',
  '#74b8d1',
  '#4ea3c4',
  '#3696bc',
  '#1c6f8f',
  '#0b5a78',
  '#0b4f6c',
  '#073b52',
];

const FONTS =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "PingFang SC", "Hiragino Sans GB", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", sans-serif';

export const theme = createTheme({
  primaryColor: 'lake',
  primaryShade: { light: 7, dark: 4 },
  colors: { lake },
  fontFamily: FONTS,
  headings: { fontFamily: FONTS, fontWeight: '650', sizes: { h1: { fontSize: '1.625rem', lineHeight: '1.25' } } },
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  autoContrast: true,
  luminanceThreshold: 0.45,
  components: {
    Badge: { defaultProps: { variant: 'light', tt: 'none', fw: 600, miw: 'max-content' } },
    Button: { defaultProps: { mih: 36 } },
    Modal: { defaultProps: { centered: true } },
    Drawer: { defaultProps: { position: 'right', padding: 'lg' } },
    // The heading of a dialog is no banner of the page.
    DrawerHeader: { defaultProps: { role: 'presentation' } },
    ModalHeader: { defaultProps: { role: 'presentation' } },
    Table: { defaultProps: { verticalSpacing: 'xs' } },
  },
});

const inLight = (colors: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    colors.map((color) => [`--mantine-color-${color}-light-color`, `var(--mantine-color-${color}-9)`]),
  );

/** Shades under which secondary text, placeholders and light badges hold 4.5:1 on every surface we use. */
export const contrast: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#ffffff',
    '--mantine-color-text': '#1b262c',
    '--mantine-color-dimmed': '#51606a',
    '--mantine-color-placeholder': '#61707a',
    '--mantine-color-error': '#b3261e',
    '--mantine-color-anchor': 'var(--mantine-color-lake-8)',
    '--concert-surface': '#f4f7f9',
    '--concert-border': '#dbe3e8',
    ...inLight(['lake', 'gray', 'red', 'green', 'teal', 'blue', 'grape', 'violet']),
    '--mantine-color-yellow-light-color': '#6b4a00',
    '--mantine-color-orange-light-color': '#8a3c00',
    '--mantine-color-green-light-color': '#17602a',
    '--mantine-color-teal-light-color': '#055f46',
    '--mantine-color-red-light-color': '#9b1c1c',
  },
  dark: {
    '--mantine-color-dimmed': '#a9b5bd',
    '--mantine-color-placeholder': '#94a1aa',
    '--concert-surface': '#1a1f23',
    '--concert-border': '#3a444b',
  },
});
