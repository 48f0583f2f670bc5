import type { Language } from '../../catalogue/language.js';
import type { Translation } from '../../catalogue/message.js';
import { en } from './en.js';
import { fr } from './fr.js';
import type { PatientPlans } from './plan-texts.js';
import { plans as plansEn } from './plans-en.js';
import { plans as plansFr } from './plans-fr.js';

interface PatientTexts {
  common: Translation<typeof en>;
  plans: PatientPlans;
}

export const PATIENT_TEXTS: Record<Language, PatientTexts> = {
  en: { common: en, plans: plansEn },
  fr: { common: fr, plans: plansFr },
};
