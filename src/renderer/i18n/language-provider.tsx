import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react'
import { IntlProvider } from 'react-intl'
import { createFormatter, type Formatter } from './format.ts'
import { CATALOGUES, type Language, LOCALES } from './language.ts'

const FormatContext = createContext<Formatter>(createFormatter(LOCALES.en, 'UTC'))

interface Props {
  readonly language: Language
  /** Zone in which instants are shown. */
  readonly timeZone: string
  readonly children: ReactNode
}

export function LanguageProvider({ language, timeZone, children }: Props) {
  const formatter = useMemo(() => createFormatter(LOCALES[language], timeZone), [language, timeZone])
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return (
    <IntlProvider locale={LOCALES[language]} messages={CATALOGUES[language]} timeZone={timeZone}>
      <FormatContext value={formatter}>{children}</FormatContext>
    </IntlProvider>
  )
}

export function useFormat(): Formatter {
  return useContext(FormatContext)
}
