import { defineConfig } from '@playwright/test';
import stories from './playwright.config';

/** `npm run screenshots`: every page at both widths and in both languages, into `dist/screenshots`. */
export default defineConfig({ ...stories, testMatch: '**/*.pictures.ts', reporter: 'list' });
