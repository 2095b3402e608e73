import { defineConfig } from '@playwright/test';
import stories from './playwright.config';

/** `npm run portal:speed`: how fast pages show and long tables scroll on this machine, its processor slowed down. */
export default defineConfig({ ...stories, testMatch: '**/*.speed.ts', timeout: 300_000, reporter: 'list' });
