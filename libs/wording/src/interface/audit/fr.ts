import type { Translation } from '../../catalogue/message.js';
import type { en } from './en.js';

export const fr = {
  lead: 'Chaque entrée porte l’empreinte de la précédente : rien ne peut être retiré ni modifié sans se voir.',
  sequence: 'N°',
  at: 'Quand',
  actor: 'Qui',
  action: 'Quoi',
  subject: 'Sur quoi',
  hash: 'Empreinte',
  older: 'Afficher les entrées plus anciennes',
} as const satisfies Translation<typeof en>;
