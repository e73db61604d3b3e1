import {
  ActionIcon,
  Badge,
  Button,
  Card,
  type CSSVariablesResolver,
  createTheme,
  Input,
  type MantineColorsTuple,
  Menu,
  NumberInput,
  Paper,
  PasswordInput,
  SegmentedControl,
  Select,
  Textarea,
  TextInput,
} from '@mantine/core';

const petrol: MantineColorsTuple = [
  '#e8f6f5',
  '#d2ebe9',
  '#a5d8d4',
  '#74c4be',
  '#4cb2ab',
  '#2a9a94',
  '#147f7b',
  '#0b6b69',
  '#085554',
  '#064241',
];

/** Greys with a breath of the primary colour, so that dark mode does not look like a terminal. */
const dark: MantineColorsTuple = [
  '#dfe8e8',
  '#b9c6c7',
  '#93a5a7',
  '#5f7274',
  '#3b4b4d',
  '#2b393b',
  '#1a2526',
  '#0e1516',
  '#0a1011',
  '#060a0a',
];

const HEIGHT: Record<string, string> = { sm: '44px', md: '48px', lg: '56px', xl: '64px' };

/** Nothing that a gloved finger must hit is lower than 44 px, except `xs`, for mouse-only extras. */
function height(size: unknown): string | undefined {
  return typeof size === 'string' ? HEIGHT[size] : undefined;
}

const inputVars = (_theme: unknown, props: { size?: unknown }) => {
  const value = height(props.size ?? 'md');
  return { wrapper: value ? { '--input-height': value } : {} };
};

export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 6 },
  colors: { petrol, dark },
  fontFamily:
    'system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "DejaVu Sans", sans-serif',
  fontFamilyMonospace:
    'ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace',
  headings: { fontWeight: '650' },
  defaultRadius: 'md',
  radius: { xs: '6px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  components: {
    Button: Button.extend({
      defaultProps: { size: 'md' },
      vars: (_theme, props) => {
        const value = height(props.size ?? 'md');
        return { root: value ? { '--button-height': value } : {} };
      },
    }),
    ActionIcon: ActionIcon.extend({ defaultProps: { size: 44, variant: 'subtle' } }),
    // Its own words, read at arm's length.
    Badge: Badge.extend({ defaultProps: { size: 'lg', tt: 'none' } }),
    Input: Input.extend({ defaultProps: { size: 'md' }, vars: inputVars }),
    TextInput: TextInput.extend({ defaultProps: { size: 'md' } }),
    PasswordInput: PasswordInput.extend({
      defaultProps: { size: 'md', visibilityToggleFocusable: true },
      vars: () => ({ root: { '--psi-button-size': '44px' } }),
    }),
    Menu: Menu.extend({ styles: { item: { minHeight: 48 } } }),
    // The little arrows are for nobody's finger.
    NumberInput: NumberInput.extend({ defaultProps: { size: 'md', hideControls: true } }),
    Textarea: Textarea.extend({ defaultProps: { size: 'md', autosize: true, minRows: 2 } }),
    SegmentedControl: SegmentedControl.extend({
      defaultProps: { size: 'md' },
      styles: { label: { minHeight: 44, lineHeight: '36px' } },
    }),
    Select: Select.extend({ defaultProps: { size: 'md' } }),
    Card: Card.extend({ defaultProps: { withBorder: true, radius: 'lg', padding: 'md' } }),
    Paper: Paper.extend({ defaultProps: { radius: 'lg' } }),
  },
});

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#f4f7f7',
    '--ms-surface': '#ffffff',
    '--ms-line': '#dbe4e4',
    '--ms-quiet': '#52676a',
    '--ms-danger': '#b3261e',
    '--mantine-color-error': '#b3261e',
    '--ms-warning': '#8f4a00',
    '--ms-good': '#0b6b3a',
    '--mantine-color-dimmed': '#52676a',
    '--mantine-color-text': '#12282a',
    // Mantine's own light variants of these stay below 4.5:1.
    '--mantine-color-orange-light-color': '#8f4a00',
    '--mantine-color-red-light-color': '#b3261e',
    '--mantine-color-teal-light-color': '#0b6b3a',
  },
  dark: {
    '--mantine-color-body': '#0e1516',
    '--ms-surface': '#152021',
    '--ms-line': '#2b393b',
    '--ms-quiet': '#9fb0b2',
    '--ms-danger': '#ff9d94',
    '--mantine-color-error': '#ff9d94',
    '--ms-warning': '#f3b765',
    '--ms-good': '#7fd6a4',
    '--mantine-color-dimmed': '#9fb0b2',
    '--mantine-color-text': '#e3ecec',
    '--mantine-primary-color-light-color': '#74c4be',
    '--mantine-color-petrol-light': 'rgba(76, 178, 171, 0.18)',
    '--mantine-color-petrol-light-hover': 'rgba(76, 178, 171, 0.26)',
    '--mantine-color-petrol-light-color': '#93d6d0',
    '--mantine-color-red-light': 'rgba(255, 107, 97, 0.16)',
    '--mantine-color-red-light-hover': 'rgba(255, 107, 97, 0.24)',
    '--mantine-color-red-light-color': '#ffb0a9',
    '--mantine-color-orange-light': 'rgba(243, 183, 101, 0.16)',
    '--mantine-color-orange-light-hover': 'rgba(243, 183, 101, 0.24)',
    '--mantine-color-orange-light-color': '#f7cf94',
    '--mantine-color-gray-light': 'rgba(147, 165, 167, 0.18)',
    '--mantine-color-petrol-outline': '#74c4be',
    '--mantine-color-anchor': '#74c4be',
  },
});
