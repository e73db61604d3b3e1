import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './app/base.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { meQuery, practiceQuery } from './api/identity';
import { queryClient } from './api/query-client';
import { startTexts } from './app/i18n';
import { Look } from './app/Look';
import { watchForNewVersion } from './app/new-version';
import { router } from './app/router';

// Asked for at once, so that the answers are there when the first screen needs them.
void queryClient.prefetchQuery(practiceQuery);
void queryClient.prefetchQuery(meQuery);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

await startTexts();
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <Look>
        <Suspense>
          <RouterProvider router={router} />
        </Suspense>
      </Look>
    </QueryClientProvider>
  </StrictMode>,
);
watchForNewVersion();
