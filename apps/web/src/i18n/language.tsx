import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { TextProvider } from '@consilium/ui';
import { isLanguage, nearestLanguage, type Language } from '@consilium/wording';

const CHOSEN_LANGUAGE = 'consilium.language';
const LanguageContext = createContext<{ language: Language; chooseLanguage: (language: Language) => void } | null>(null);

/** Keeps the chosen language on this device and tells it to the document and to every text below. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(initialLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const value = useMemo(
    () => ({
      language,
      chooseLanguage: (next: Language) => {
        localStorage.setItem(CHOSEN_LANGUAGE, next);
        setLanguage(next);
      },
    }),
    [language],
  );
  return (
    <LanguageContext value={value}>
      <TextProvider language={language}>{children}</TextProvider>
    </LanguageContext>
  );
}

/** The chosen language and the way to change it. Texts come from `useText` of `@consilium/ui`. */
export function useLanguage() {
  const value = useContext(LanguageContext);
  if (!value) throw new Error('No language has been provided.');
  return value;
}

function initialLanguage(): Language {
  const chosen = localStorage.getItem(CHOSEN_LANGUAGE);
  return chosen && isLanguage(chosen) ? chosen : nearestLanguage(navigator.language);
}
