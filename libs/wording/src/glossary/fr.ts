import type { GlossaryEntry } from './glossary-entry.js';

/** Plain meanings in French. The facts are those of the patient leaflet of the EURACAN network, the words are ours. */
export const fr: readonly GlossaryEntry[] = [
  {
    term: 'antiangiogénique',
    forms: ['antiangiogénique', 'antiangiogéniques'],
    plain: 'Un médicament qui empêche une tumeur de créer des vaisseaux de sang.',
  },
  {
    term: 'scintigraphie osseuse',
    forms: ['scintigraphie osseuse'],
    plain: 'Des images des os, faites avec un produit qui émet de faibles rayons.',
  },
  {
    term: 'cimentoplastie',
    forms: ['cimentoplastie'],
    plain: 'On met du ciment dans un os fragile, pour le rendre plus fort et calmer la douleur.',
  },
  {
    term: 'chimiothérapie',
    forms: ['chimiothérapie'],
    plain: 'Des produits qui empêchent les cellules du cancer de se diviser, dans tout le corps.',
  },
  {
    term: 'essai clinique',
    forms: ['essai clinique', 'essais cliniques', 'essai'],
    plain: 'Une étude qui teste un nouveau soin avec des personnes qui sont d’accord.',
  },
  {
    term: 'produit de contraste',
    forms: ['produit de contraste'],
    plain: 'Un liquide mis dans une veine avant un scanner, pour mieux voir. Il contient souvent de l’iode.',
  },
  { term: 'cryoablation', forms: ['cryoablation'], plain: 'On met une fine aiguille dans la tumeur, pour la détruire par le froid.' },
  { term: 'scanner', forms: ['scanner', 'scanners'], plain: 'Des images du corps en coupes fines, faites avec des rayons X.' },
  {
    term: 'diététicien',
    forms: ['diététicien', 'diététicienne'],
    plain: 'Une personne qui vous aide à bien manger pendant le traitement.',
  },
  { term: 'ECG', forms: ['ECG', 'tracé du cœur'], plain: 'Un test court et sans douleur. Il montre comment bat votre cœur.' },
  { term: 'fibrose', forms: ['fibrose'], plain: 'La peau ou la chair devient dure et moins souple.' },
  { term: 'gène', forms: ['gène', 'gènes'], plain: 'Une partie de la cellule qui lui dit quoi faire.' },
  { term: 'anesthésie générale', forms: ['anesthésie générale'], plain: 'Des produits qui font dormir, pour ne rien sentir.' },
  {
    term: 'syndrome main-pied',
    forms: ['syndrome main-pied'],
    plain: 'La paume des mains et la plante des pieds sont rouges et font mal.',
  },
  {
    term: 'ganglions',
    forms: ['ganglion', 'ganglions'],
    plain: 'De petites boules, partout dans le corps, qui aident à se défendre. Le cancer peut s’y loger.',
  },
  { term: 'métastase', forms: ['métastase', 'métastases'], plain: 'Une nouvelle tumeur, née de cellules du cancer qui ont voyagé.' },
  {
    term: 'micro-ondes',
    forms: ['micro-ondes'],
    plain: 'On met une fine aiguille dans la tumeur, pour la détruire par des ondes qui chauffent.',
  },
  { term: 'IRM', forms: ['IRM'], plain: 'Des images du corps, faites avec un grand aimant.' },
  { term: 'TEP', forms: ['TEP'], plain: 'Des images qui montrent où le corps prend beaucoup de sucre. C’est souvent le cas des tumeurs.' },
  { term: 'progression', forms: ['progression'], plain: 'Les tumeurs ont grandi, ou il y en a de nouvelles.' },
  {
    term: 'iode radioactif',
    forms: ['iode radioactif'],
    plain: 'De l’iode qui émet des rayons. Des cellules de la thyroïde le prennent et sont détruites.',
  },
  { term: 'radiofréquence', forms: ['radiofréquence'], plain: 'On met une fine aiguille dans la tumeur, pour la détruire par la chaleur.' },
  {
    term: 'radiologue',
    forms: ['radiologue', 'radiologues'],
    plain: 'Un médecin qui fait et lit les images, et qui soigne avec leur aide.',
  },
  {
    term: 'radiothérapie',
    forms: ['radiothérapie'],
    plain: 'Des rayons forts dirigés vers une partie du corps, pour y tuer les cellules du cancer.',
  },
  { term: 'récidive', forms: ['récidive', 'rechute'], plain: 'Une maladie qui est revenue.' },
  { term: 'effet indésirable', forms: ['effet indésirable', 'effets indésirables'], plain: 'Une gêne que le traitement peut causer.' },
  {
    term: 'assistant social',
    forms: ['assistant social', 'assistante sociale'],
    plain: 'Une personne qui aide pour l’argent, le travail, le logement et les papiers.',
  },
  {
    term: 'soins de support',
    forms: ['soins de support'],
    plain: 'Des soins pour mieux vivre : la douleur, les repas, le moral, la vie de tous les jours.',
  },
  {
    term: 'thérapie ciblée',
    forms: ['thérapie ciblée', 'thérapies ciblées'],
    plain: 'Un médicament qui bloque ce dont la tumeur a besoin pour grandir.',
  },
  { term: 'thyroglobuline', forms: ['thyroglobuline'], plain: 'Une substance du sang. Son taux peut montrer comment va la tumeur.' },
  {
    term: 'anticorps anti-thyroglobuline',
    forms: ['anticorps anti-thyroglobuline', 'anticorps'],
    plain: 'Des substances du sang qui peuvent fausser le dosage de la thyroglobuline.',
  },
  { term: 'TSH', forms: ['TSH'], plain: 'Une hormone. Son taux montre si votre dose d’hormone est bonne.' },
  { term: 'échographie', forms: ['échographie'], plain: 'Des images faites avec des sons que l’on n’entend pas. Cela ne fait pas mal.' },
];
