// Starts the browser side: style first, then theme and language, then the routes.
import './ui/layers.css';
import './ui/tokens.css';
import './ui/fonts.css';
import './ui/base.css';
import './ui/print.css';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Answers } from './graphql/Answers.tsx';
import { router } from './routes.tsx';
import { LanguageProvider } from './ui/language.tsx';
import { applyTheme } from './ui/theme.ts';

applyTheme();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root');
createRoot(root).render(
  <StrictMode>
    <LanguageProvider>
      <Answers>
        <RouterProvider router={router} />
      </Answers>
    </LanguageProvider>
  </StrictMode>,
);
