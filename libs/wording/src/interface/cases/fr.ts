import type { Translation } from '../../catalogue/message.js';
import type { en } from './en.js';

export const fr = {
  listSearchHint: 'Pseudonyme, nom ou question',
  listState: 'État',
  listAllStates: 'tous les états',
  listNothingFound: 'Aucun dossier ne correspond.',
  listNothingFoundHint: 'Cherchez quelque chose de plus court, ou effacez les filtres.',
  listEmpty: 'Il n’y a pas encore de dossier.',
  listEmptyHint: 'Ils apparaissent ici dès qu’un médecin en saisit un.',
  myPatients: 'Mes patients',
  readiness: 'Préparation',
  updated: 'Modifié',
  owedBy: '{item} : {owner}',
  listMore: 'Afficher plus de dossiers',
} as const satisfies Translation<typeof en>;
