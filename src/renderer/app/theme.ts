import { createTheme, type MantineColorsTuple } from '@mantine/core'

const petrol = [
  '#edf6f7',
  '#d8e9eb',
  '#aed2d6',
  '#80bac0',
  '#5aa5ad',
  '#3f959f',
  '#277f89',
  '#17666f',
  '#10545c',
  '#06404a',
] as const satisfies MantineColorsTuple

const ochre = [
  '#fdf4ea',
  '#f8e5d0',
  '#f0c99f',
  '#e8ab69',
  '#e2923c',
  '#d97d1c',
  '#bd680f',
  '#9a5209',
  '#7c4207',
  '#5f3204',
] as const satisfies MantineColorsTuple

/** Warm greys: the paper of the light theme. */
const gray = [
  '#faf9f6',
  '#f3f1ec',
  '#e8e5de',
  '#d9d5cc',
  '#c0bbb1',
  '#979187',
  '#67625a',
  '#4f4b45',
  '#35322e',
  '#22201d',
] as const satisfies MantineColorsTuple

const dark = [
  '#d8dddf',
  '#b7bec2',
  '#98a2a7',
  '#818c92',
  '#414b50',
  '#2d363b',
  '#20282c',
  '#171d20',
  '#12171a',
  '#0d1113',
] as const satisfies MantineColorsTuple

export const theme = createTheme({
  colors: { petrol, ochre, gray, dark },
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 6 },
  black: '#22201d',
  defaultRadius: 'sm',
  fontFamily: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Cantarell, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace',
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  headings: { fontWeight: '650', sizes: { h1: { fontSize: '1.375rem' }, h2: { fontSize: '1.0625rem' } } },
  fontWeights: { regular: '400', medium: '500', bold: '650' },
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    // The scroll lock would add a <style> without our nonce; the overlay blocks the page well enough.
    Modal: { defaultProps: { lockScroll: false, centered: true, styles: { title: { fontWeight: 650 } } } },
    Table: { defaultProps: { verticalSpacing: 6 } },
  },
})
