import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

const teal: MantineColorsTuple = [
  '#e9f6f5',
  '#d0ebe9',
  '#a5d9d6',
  '#78c6c3',
  '#51b3b1',
  '#2f9a9a',
  '#1a8384',
  '#106c6e',
  '#0b5a5c',
  '#07464a',
];

/** Slate rather than grey, so that the dark room of the projector stays calm. */
const dark: MantineColorsTuple = [
  '#dde3e7',
  '#c3ccd2',
  '#a2aeb6',
  '#7e8c95',
  '#48555e',
  '#36424a',
  '#253038',
  '#192127',
  '#12191e',
  '#0c1115',
];

/** The accent follows the scheme: white on deep teal and pale surfaces in light, black on pale teal and deep surfaces in dark. */
const variantColors: VariantColorsResolver = (input) => {
  const colors = defaultVariantColorsResolver(input);
  if ((input.color ?? input.theme.primaryColor) !== input.theme.primaryColor) return colors;
  if (input.variant === 'filled') return { ...colors, color: 'var(--mantine-primary-color-contrast)' };
  if (input.variant === 'light')
    return { ...colors, background: 'var(--c-accent)', hover: 'var(--c-accent-hover)', color: 'var(--c-accent-text)' };
  return colors;
};

export const theme = createTheme({
  primaryColor: 'teal',
  colors: { teal, dark },
  // Checked with axe: these shades keep 4.5:1 for text on buttons, links and messages in both schemes.
  primaryShade: { light: 8, dark: 4 },
  autoContrast: true,
  variantColorResolver: variantColors,
  respectReducedMotion: true,
  cursorType: 'pointer',
  fontFamily: "Inter, system-ui, -apple-system, 'Segoe UI', sans-serif",
  fontFamilyMonospace: "ui-monospace, 'Cascadia Mono', 'DejaVu Sans Mono', monospace",
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '1rem', lg: '1.25rem', xl: '1.75rem' },
  spacing: { xs: '0.25rem', sm: '0.5rem', md: '1rem', lg: '1.5rem', xl: '2rem' },
  radius: { xs: '2px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  defaultRadius: 'md',
  headings: {
    fontWeight: '600',
    sizes: { h1: { fontSize: '1.75rem' }, h2: { fontSize: '1.25rem' }, h3: { fontSize: '1rem' }, h4: { fontSize: '1rem' } },
  },
  components: {
    Modal: { defaultProps: { transitionProps: { duration: 120 }, overlayProps: { backgroundOpacity: 0.45 } } },
    Menu: { defaultProps: { transitionProps: { duration: 80 } } },
    Drawer: { defaultProps: { transitionProps: { duration: 120 } } },
    Tooltip: { defaultProps: { openDelay: 300, transitionProps: { duration: 80 }, events: { hover: true, focus: true, touch: true } } },
  },
});

/** Our own few colours, and Mantine's where its defaults miss WCAG AA. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--c-header-height': '56px' },
  light: {
    '--mantine-color-error': 'var(--mantine-color-red-9)',
    '--mantine-color-dimmed': 'var(--mantine-color-gray-7)',
    '--mantine-color-placeholder': 'var(--mantine-color-gray-7)',
    '--c-page': '#f5f7f8',
    '--c-surface': '#ffffff',
    '--c-text': '#16212a',
    '--c-dim': '#4a5763',
    '--c-line': '#d9e0e4',
    '--c-line-strong': '#8a98a3',
    '--c-quiet': '#e8edf0',
    '--c-quiet-text': '#33414c',
    '--c-accent': '#e0f2f1',
    '--c-accent-hover': '#cbe7e5',
    '--c-accent-text': '#0b5a5c',
    '--c-accent-strong': '#0f7476',
    '--c-attention': '#fdf0d2',
    '--c-attention-text': '#7a4a00',
    '--c-attention-strong': '#b86e00',
    '--c-danger': '#fdecea',
    '--c-danger-text': '#a61b1b',
  },
  dark: {
    '--mantine-color-error': '#ff9d97',
    '--mantine-color-dimmed': '#a2aeb6',
    '--mantine-color-placeholder': '#98a5ae',
    '--c-page': '#12191e',
    '--c-surface': '#192127',
    '--c-text': '#dde3e7',
    '--c-dim': '#a8b4bc',
    '--c-line': '#2c3840',
    '--c-line-strong': '#5f6e78',
    '--c-quiet': '#29343c',
    '--c-quiet-text': '#c9d2d8',
    '--c-accent': '#123c3e',
    '--c-accent-hover': '#184b4e',
    '--c-accent-text': '#7fd3cf',
    '--c-accent-strong': '#51b3b1',
    '--c-attention': '#43340f',
    '--c-attention-text': '#f2c668',
    '--c-attention-strong': '#dba53a',
    '--c-danger': '#47201f',
    '--c-danger-text': '#ffaba5',
  },
});
