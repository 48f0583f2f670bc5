import type { DoctorPlans, DoctorPlanTexts } from './plan-texts.js';

const BLOOD_PRESSURE = [
  { effect: 'PA 140–159 / 90–99', threshold: 'traiter et poursuivre' },
  { effect: 'PA ≥ 160 / ≥ 100 (grade 3)', threshold: 'appeler le centre le jour même' },
];
const SAFETY_VISITS = 'Visite de tolérance avant le début, au moins toutes les 2 semaines pendant 2 mois, puis tous les 1 à 2 mois';
const IMAGING = 'Imagerie tous les 2 à 3 mois';
const NO_INTERVAL = 'Pas d’intervalle publié : l’équipe traitante fixe les dates';
const INTERACTIONS = 'Vérifier les interactions avant d’ajouter un médicament';
const NONE: DoctorPlanTexts = { actions: [], monitoring: [], effects: [], source: null };
const NEEDLE: DoctorPlanTexts = {
  actions: ['Anesthésie générale et court séjour : transmettre anticoagulants et comorbidités'],
  monitoring: [NO_INTERVAL],
  effects: [{ effect: 'Fièvre, douleur croissante, saignement ou dyspnée au décours', threshold: 'appeler le centre le jour même' }],
  source: 'Brochure EURACAN',
};

export const plans: DoctorPlans = {
  MONITORING: {
    actions: [
      'Maintenir la TSH dans l’intervalle fixé par le médecin traitant la thyroïde',
      'Adresser tôt en cas de symptôme nouveau : masse du cou, voix, douleur osseuse, dyspnée',
    ],
    monitoring: ['Consultation, TSH, Tg et Ac anti-Tg, échographie, scanner ou TEP tous les 3 à 12 mois, selon étendue et vitesse'],
    effects: [
      { effect: 'Croissance à l’imagerie ou symptômes', threshold: 'présenter de nouveau le dossier' },
      { effect: 'Élévation isolée de la Tg', threshold: 'compléter l’imagerie ; seule, ne justifie pas un traitement général' },
    ],
    source: 'Brochure EURACAN ; ATA 2015 R92 ; ATA 2025 R60',
  },
  SURGERY: {
    actions: [
      'Si lenvatinib en cours : suspendre ≥ 1 semaine avant, pas de reprise < 2 semaines après chirurgie majeure',
      'Après chirurgie du cou : calcémie ; supplémenter calcium et vitamine D si basse',
    ],
    monitoring: [NO_INTERVAL],
    effects: [
      { effect: 'Hypocalcémie après chirurgie du cou, infection de la plaie, dysphonie', threshold: 'appeler le centre le jour même' },
    ],
    source: 'Brochure EURACAN ; monographie du lenvatinib',
  },
  RADIOTHERAPY: {
    actions: ['Soutenir la nutrition si la déglutition est douloureuse'],
    monitoring: [NO_INTERVAL],
    effects: [
      {
        effect: 'Brûlure cutanée, douleur, dysphagie, fatigue',
        threshold: 'cèdent en quelques semaines ; appeler si l’alimentation échoue',
      },
      { effect: 'Fibrose de la peau et des vaisseaux', threshold: 'effet tardif : signaler' },
    ],
    source: 'Brochure EURACAN',
  },
  RADIOFREQUENCY: NEEDLE,
  CRYOABLATION: NEEDLE,
  MICROWAVE: NEEDLE,
  CEMENTOPLASTY: {
    ...NEEDLE,
    effects: [
      { effect: 'Déficit moteur ou sensitif nouveau', threshold: 'urgence' },
      { effect: 'Fièvre ou douleur croissante', threshold: 'appeler le centre le jour même' },
    ],
  },
  OTHER_LOCAL_TREATMENT: { ...NEEDLE, actions: [] },
  LENVATINIB: {
    actions: [
      'PA contrôlée avant le début, traitement stable ≥ 1 semaine',
      'Bilan dentaire avant le début ; suspendre ≥ 1 semaine avant chirurgie',
      'Corriger les électrolytes, ECG chez les sujets à risque (QTc)',
      INTERACTIONS,
    ],
    monitoring: ['PA à 1 semaine, toutes les 2 semaines pendant 2 mois, puis chaque mois', SAFETY_VISITS, IMAGING],
    effects: [
      { effect: 'PA 140–159 / 90–99', threshold: 'traiter et poursuivre' },
      { effect: 'PA ≥ 160 / ≥ 100 malgré traitement', threshold: 'suspendre ; reprendre plus bas à ≤ 150 / ≤ 95, stable 48 h' },
      { effect: 'Protéinurie', threshold: 'IEC ou ARA2 de préférence ; appeler le centre' },
      { effect: 'Perforation, fistule, accident artériel', threshold: 'arrêter ; urgence' },
    ],
    source: 'Monographie du lenvatinib ; ATA 2025 R65 ; brochure EURACAN. Paliers 24 → 20 → 14 → 10 mg',
  },
  SORAFENIB: {
    actions: ['PA régulièrement', 'Calcémie, surtout en cas d’hypoparathyroïdie ; TSH (monte chez un tiers)', INTERACTIONS],
    monitoring: ['PA, calcémie et TSH régulièrement', SAFETY_VISITS, IMAGING],
    effects: [
      { effect: 'Syndrome main-pied, surtout les 6 premières semaines', threshold: 'douleur qui limite la vie quotidienne : appeler' },
      ...BLOOD_PRESSURE,
      { effect: 'Saignement nécessitant un geste', threshold: 'envisager l’arrêt définitif' },
    ],
    source: 'Monographie du sorafénib ; brochure EURACAN. Paliers 800 → 600 → 400 → 200 mg par jour',
  },
  CABOZANTINIB: {
    actions: [
      'PA contrôlée avant et pendant',
      'Calcium, potassium et protéinurie régulièrement',
      'Comprimés et gélules ne sont pas interchangeables',
      INTERACTIONS,
    ],
    monitoring: ['Surveillance rapprochée les 8 premières semaines', SAFETY_VISITS, IMAGING],
    effects: [
      ...BLOOD_PRESSURE,
      { effect: 'Grade 2 intolérable ou grade 3', threshold: 'interrompre jusqu’au grade ≤ 1, puis réduire' },
      { effect: 'Syndrome néphrotique, LEPR, fistule ou perforation, saignement grave, accident artériel', threshold: 'arrêter ; urgence' },
    ],
    source: 'Monographie du cabozantinib (comprimés). Paliers 60 → 40 → 20 mg',
  },
  SELPERCATINIB: {
    actions: [
      'PA contrôlée avant le début ; ECG et électrolytes',
      'Avec un inhibiteur de la pompe à protons : prendre au repas',
      'Inhibiteur puissant du CYP3A : diviser la dose par deux',
      'Arrêter ≥ 7 jours avant chirurgie',
    ],
    monitoring: [
      'ALAT et ASAT avant, toutes les 2 semaines pendant 3 mois, chaque mois pendant 3 mois',
      'PA, QTc et TSH selon le contexte',
      IMAGING,
    ],
    effects: [
      ...BLOOD_PRESSURE,
      { effect: 'Toux ou dyspnée nouvelle (pneumopathie interstitielle)', threshold: 'appeler le centre le jour même' },
      { effect: 'Hypersensibilité : éruption avec fièvre', threshold: 'appeler le centre le jour même' },
    ],
    source: 'Monographie du selpercatinib',
  },
  LAROTRECTINIB: {
    actions: ['Inhibiteur puissant du CYP3A4 : diviser la dose par deux', INTERACTIONS],
    monitoring: ['ALAT, ASAT et numération', IMAGING],
    effects: [
      { effect: 'ALAT ou ASAT grade 2', threshold: 'contrôle toutes les 1 à 2 semaines' },
      { effect: 'ALAT ou ASAT grade 3–4', threshold: 'suspendre, jusqu’à 4 semaines ; appeler le centre' },
      { effect: 'Anémie, neutropénie', threshold: 'appeler en cas de fièvre' },
    ],
    source: 'Monographie du larotrectinib',
  },
  OTHER_DRUG: {
    ...NONE,
    actions: ['Suivre le résumé des caractéristiques du produit ; le prescripteur décide de la dose', INTERACTIONS],
    monitoring: [IMAGING],
    source: 'Brochure EURACAN',
  },
  TRIAL: {
    ...NONE,
    actions: ['Demander à l’équipe de l’essai avant tout nouveau médicament'],
    monitoring: ['Selon le protocole de l’essai'],
  },
  RADIOIODINE_AGAIN: {
    actions: ['Signaler au centre toute injection de contraste iodé des derniers mois'],
    monitoring: ['Scintigraphie après traitement ; noter la fixation et la durée de la réponse'],
    effects: [{ effect: 'Lésions qui ne fixent plus ou ne répondent plus', threshold: 'ne pas répéter ; présenter de nouveau le dossier' }],
    source: 'ATA 2025 R56 ; Giovanella 2020',
  },
  CHEMOTHERAPY: {
    ...NONE,
    monitoring: ['Selon le protocole du produit'],
    effects: [{ effect: 'Fièvre ≥ 38 °C', threshold: 'appeler tout de suite' }],
  },
  SUPPORTIVE_CARE: {
    ...NONE,
    actions: ['Dépister douleur, dénutrition, dyspnée, détresse et besoins sociaux'],
    effects: [{ effect: 'Symptômes non contrôlés à domicile', threshold: 'appeler le centre le jour même' }],
  },
  MORE_INVESTIGATIONS: { ...NONE, actions: ['Envoyer les résultats à la RCP dès réception'] },
  REFER_UP: { ...NONE, actions: ['S’assurer que le patient accepte le partage de son dossier'] },
  STOP_OR_PAUSE: {
    ...NONE,
    actions: ['Ne pas reprendre sans le prescripteur'],
    monitoring: ['Après une interruption : revoir quand les effets sont au grade 0–1'],
    effects: [{ effect: 'Symptômes nouveaux ou croissance après l’arrêt', threshold: 'présenter de nouveau le dossier' }],
  },
  NO_RECOMMENDATION: { ...NONE, actions: ['Présenter de nouveau le dossier quand la situation change'] },
};
