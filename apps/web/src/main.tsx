import { ApolloProvider } from '@apollo/client/react';
import { MantineProvider } from '@mantine/core';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import '@mantine/core/styles.layer.css';
import '@consilium/ui/styles.css';
import './theme/fonts.css';
import './theme/app.css';
import { client } from './apollo/client.js';
import { LanguageProvider } from './i18n/language.js';
import { router } from './routes/router.js';
import { cssVariables, theme } from './theme/theme.js';

const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
// Dialogs lock the page's scrolling with a style of their own; their library looks for the nonce under this name.
Object.assign(globalThis, { __webpack_nonce__: nonce });

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the application.');

createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto" getStyleNonce={() => nonce}>
      <LanguageProvider>
        <ApolloProvider client={client}>
          <RouterProvider router={router} />
        </ApolloProvider>
      </LanguageProvider>
    </MantineProvider>
  </StrictMode>,
);
