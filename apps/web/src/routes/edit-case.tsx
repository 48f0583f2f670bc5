export { EditPage as Component } from '../features/case-file/edit-page.js';
