import type { Translation } from '../../catalogue/message.js';
import { plural } from '../../catalogue/plural.js';
import type { en } from './en.js';

export const fr = {
  heading: 'Préparation',
  complete: 'Rien ne manque pour la réunion.',
  settled: ({ count }: { count: number }) => plural('fr', count, '{count} élément réglé', '{count} éléments réglés'),
  due: 'pour le {date}',
  notApplicable: 'Sans objet',
  waive: 'Dispenser',
  actions: '{item} : actions possibles',
  setOwner: 'Responsable, échéance',
  owner: 'Qui l’apporte',
  dueOn: 'Pour quand',
  consequence_NOT_APPLICABLE: 'L’élément ne compte plus comme manquant pour ce patient ; la RCP voit votre motif.',
  consequence_WAIVED: 'Le dossier peut aller en réunion sans cet élément ; la RCP voit votre motif.',
  consequence_OWNER: 'L’élément passe dans la liste de travail de la personne qui l’apporte.',
} as const satisfies Translation<typeof en>;
