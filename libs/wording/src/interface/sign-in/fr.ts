import { plural } from '../../catalogue/plural.js';
import type { Translation } from '../../catalogue/message.js';
import type { en } from './en.js';

export const fr = {
  title: 'Connexion',
  login: 'Adresse électronique',
  password: 'Mot de passe',
  submit: 'Se connecter',
  working: 'Connexion…',
  loginMissing: 'Saisissez votre adresse électronique.',
  passwordMissing: 'Saisissez votre mot de passe.',
  demoTitle: 'Essayer en tant que membre de la RCP de démonstration',
  demoHint: 'Un clic suffit pour se connecter. Les dossiers viennent de cas publiés ; les personnes et les identités sont inventées.',
  demoEmpty: 'La RCP de démonstration n’a encore aucun membre.',
  signInAs: 'Se connecter en tant que {name}',
  waitSeconds: ({ count }: { count: number }) => plural('fr', count, 'Réessayez dans {count} seconde.', 'Réessayez dans {count} secondes.'),
  waitMinutes: ({ count }: { count: number }) => plural('fr', count, 'Réessayez dans {count} minute.', 'Réessayez dans {count} minutes.'),
  comesForCOORDINATOR: 'prépare la liste de la réunion',
  comesForCHAIR: 'conduit la réunion et signe',
  comesForSPECIALIST: 'lit les dossiers et vote',
  comesForREFERRING_DOCTOR: 'adresse ses patients et met le plan en œuvre',
  comesForNURSE: 'apporte la voix du patient',
  comesForOBSERVER: 'suit la réunion',
  comesForQUALITY: 'observe le travail de la RCP',
  comesForDATA_PROTECTION: 'vérifie qui a vu quoi',
  comesForADMINISTRATOR: 'fait tourner la maison',
  showPassword: 'Afficher le mot de passe',
} as const satisfies Translation<typeof en>;
