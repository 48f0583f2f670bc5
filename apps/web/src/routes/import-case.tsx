export { ImportPage as Component } from '../features/imports/import-page.js';
