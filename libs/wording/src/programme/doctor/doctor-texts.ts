import type { Language } from '../../catalogue/language.js';
import type { Translation } from '../../catalogue/message.js';
import type { ScheduleCode, UpdateReason } from '../programme-input.js';
import * as english from './en.js';
import * as french from './fr.js';
import type { DoctorPlans } from './plan-texts.js';
import { plans as plansEn } from './plans-en.js';
import { plans as plansFr } from './plans-fr.js';

interface DoctorTexts {
  common: Translation<typeof english.en>;
  plans: DoctorPlans;
  schedule: Record<ScheduleCode, string>;
  update: Record<UpdateReason, string>;
}

export const DOCTOR_TEXTS: Record<Language, DoctorTexts> = {
  en: { common: english.en, plans: plansEn, schedule: english.schedule, update: english.update },
  fr: { common: french.fr, plans: plansFr, schedule: french.schedule, update: french.update },
};
