/** Unit specs of every project. */
export default {
  projects: ['libs/tumour-board', 'libs/thyroid', 'libs/fhir', 'libs/wording', 'libs/ui', 'apps/api', 'apps/web'].map(
    (folder) => `<rootDir>/${folder}/jest.config.mjs`,
  ),
};
