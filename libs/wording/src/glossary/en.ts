import type { GlossaryEntry } from './glossary-entry.js';

/** Plain meanings in English. The facts are those of the patient leaflet of the EURACAN network, the words are ours. */
export const en: readonly GlossaryEntry[] = [
  {
    term: 'antiangiogenic',
    forms: ['antiangiogenic', 'antiangiogenics'],
    plain: 'A drug that stops a tumour from growing new blood vessels.',
  },
  { term: 'bone scan', forms: ['bone scan', 'bone scans'], plain: 'Pictures of the bones, made with a weak radioactive liquid.' },
  { term: 'cementoplasty', forms: ['cementoplasty'], plain: 'Cement is put into a weak bone, to make it stronger and ease pain.' },
  { term: 'chemotherapy', forms: ['chemotherapy'], plain: 'Drugs that stop cancer cells from dividing, all over the body.' },
  {
    term: 'clinical trial',
    forms: ['clinical trial', 'clinical trials', 'trial'],
    plain: 'A study that tests a new treatment with patients who agree to join.',
  },
  {
    term: 'contrast fluid',
    forms: ['contrast fluid'],
    plain: 'A liquid put into a vein before a scan, so that organs show up better. It often has iodine in it.',
  },
  { term: 'cryoablation', forms: ['cryoablation'], plain: 'A thin needle is put into a tumour to freeze and kill it.' },
  { term: 'CT scan', forms: ['CT scan', 'CT scans'], plain: 'X-ray pictures that show the body in thin slices.' },
  { term: 'dietician', forms: ['dietician', 'dieticians'], plain: 'A person who helps you to eat well during treatment.' },
  { term: 'ECG', forms: ['ECG', 'heart test'], plain: 'A short test without pain. It records how your heart beats.' },
  { term: 'fibrosis', forms: ['fibrosis'], plain: 'Skin or flesh that has become hard and less stretchy.' },
  { term: 'gene', forms: ['gene', 'genes'], plain: 'A part of a cell that tells it what to do.' },
  { term: 'general anaesthetic', forms: ['general anaesthetic'], plain: 'Drugs that make you sleep, so that you feel nothing.' },
  {
    term: 'hand-foot syndrome',
    forms: ['hand-foot syndrome'],
    plain: 'The palms of the hands and the soles of the feet get red and sore.',
  },
  {
    term: 'lymph nodes',
    forms: ['lymph node', 'lymph nodes'],
    plain: 'Small lumps all over the body that help to fight illness. Cancer cells can settle in them.',
  },
  { term: 'metastasis', forms: ['metastasis', 'metastases'], plain: 'A new tumour made by cancer cells that have spread.' },
  {
    term: 'microwaves',
    forms: ['microwave', 'microwaves', 'microwave treatment'],
    plain: 'A thin needle is put into a tumour to heat and kill it with waves.',
  },
  { term: 'MRI scan', forms: ['MRI scan', 'MRI scans', 'MRI'], plain: 'Pictures of the inside of the body, made with a strong magnet.' },
  { term: 'PET scan', forms: ['PET scan', 'PET scans'], plain: 'Pictures that show where the body uses a lot of sugar. Many tumours do.' },
  { term: 'progression', forms: ['progression'], plain: 'The tumours have grown or have spread.' },
  {
    term: 'radioactive iodine',
    forms: ['radioactive iodine', 'radioiodine'],
    plain: 'Iodine that gives off rays. Some thyroid cells take it in and are killed by it.',
  },
  { term: 'radiofrequency', forms: ['radiofrequency'], plain: 'A thin needle is put into a tumour to heat and kill it.' },
  { term: 'radiologist', forms: ['radiologist', 'radiologists'], plain: 'A doctor who makes and reads scans, and treats with their help.' },
  { term: 'radiotherapy', forms: ['radiotherapy'], plain: 'Strong rays aimed at one part of the body, to kill cancer cells there.' },
  { term: 'recurrence', forms: ['recurrence', 'relapse'], plain: 'A disease that has come back.' },
  { term: 'side effect', forms: ['side effect', 'side effects'], plain: 'Something that a treatment does to you but should not.' },
  { term: 'social worker', forms: ['social worker', 'social workers'], plain: 'A person who helps with money, work, home and forms.' },
  {
    term: 'supportive care',
    forms: ['supportive care'],
    plain: 'Care that helps you to feel better: for pain, food, mood and daily life.',
  },
  {
    term: 'targeted therapy',
    forms: ['targeted therapy', 'targeted therapies', 'targeted drug'],
    plain: 'A drug that blocks what a tumour needs in order to grow.',
  },
  { term: 'thyroglobulin', forms: ['thyroglobulin'], plain: 'A substance in the blood. Its level can show how the tumour is doing.' },
  {
    term: 'thyroglobulin antibodies',
    forms: ['thyroglobulin antibodies'],
    plain: 'Substances in the blood that can make the thyroglobulin test wrong.',
  },
  { term: 'TSH', forms: ['TSH'], plain: 'A hormone. Its level shows if your dose of thyroid hormone is right.' },
  { term: 'ultrasound', forms: ['ultrasound'], plain: 'Pictures made with sound that you cannot hear. It does not hurt.' },
];
