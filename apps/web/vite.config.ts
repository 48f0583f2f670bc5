import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const libraries = fileURLToPath(new URL('../../libs', import.meta.url));
const api = `http://localhost:${process.env['PORT'] ?? 4700}`;

export default defineConfig({
  plugins: [react()],
  // The API puts a fresh nonce in this place on every delivery of the page.
  html: { cspNonce: '__NONCE__' },
  resolve: {
    alias: [
      { find: /^@consilium\/ui\/styles\.css$/, replacement: `${libraries}/ui/src/styles.css` },
      { find: /^@consilium\/(tumour-board|thyroid|fhir|wording|contract|ui)$/, replacement: `${libraries}/$1/src/index.ts` },
    ],
  },
  server: { port: 5173, proxy: { '/graphql': { target: api, ws: true }, '/readyz': api, '/documents': api } },
  build: { outDir: 'dist', assetsInlineLimit: 0, chunkSizeWarningLimit: 700 },
});
