import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import './app/concert.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { startI18n } from './i18n/i18n';
import { startKeeping } from './offline/kept-answers';
import { startSending } from './offline/outbox';
import { openWithoutNetwork } from './offline/open-without-network';
import { session } from './session/session';

void session.open();
await startI18n();
await startKeeping();
createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
startSending();
openWithoutNetwork();
