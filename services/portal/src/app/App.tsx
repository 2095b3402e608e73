import { MantineProvider } from '@mantine/core';
import { ModalsProvider } from '@mantine/modals';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { Suspense } from 'react';
import { queryClient } from '~/api/query-client';
import { router } from './router';
import { contrast, theme } from './theme';

export const App = () => (
  <MantineProvider theme={theme} cssVariablesResolver={contrast} defaultColorScheme="light">
    <QueryClientProvider client={queryClient}>
      <ModalsProvider>
        <Notifications position="bottom-right" />
        <Suspense>
          <RouterProvider router={router} />
        </Suspense>
      </ModalsProvider>
    </QueryClientProvider>
  </MantineProvider>
);
