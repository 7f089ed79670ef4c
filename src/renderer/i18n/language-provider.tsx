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

/** Puts the whole window into a language. */
export function LanguageProvider({ language, ...props }: Props) {
  useEffect(() => {
    document.documentElement.lang = language
  }, [language])
  return <TextsIn language={language} {...props} />
}

/** Puts a part of the window into a language, such as a page for somebody who reads another one. */
export function TextsIn({ language, timeZone, children }: Props) {
  const formatter = useMemo(() => createFormatter(LOCALES[language], timeZone), [language, timeZone])
  return (
    <IntlProvider locale={LOCALES[language]} messages={CATALOGUES[language]} timeZone={timeZone}>
      <FormatContext value={formatter}>{children}</FormatContext>
    </IntlProvider>
  )
}

export function useFormat(): Formatter {
  return useContext(FormatContext)
}
