export * from './not-carried-out.js';
