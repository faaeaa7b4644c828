import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { policyHeaders } from './policy.ts';

// The line of src/source.ts, written by whoever builds: inMemory, inWorker or onServer.
const { PORTAL_SOURCE } = process.env;
const alias = PORTAL_SOURCE && {
  find: /^\.\/mail\/(inMemory|inWorker|onServer)\.ts$/,
  replacement: fileURLToPath(new URL(`src/mail/${PORTAL_SOURCE}.ts`, import.meta.url)),
};

export default defineConfig({
  plugins: [react()],
  resolve: {
    // The packages from their sources, so that the portal needs no other build.
    conditions: ['@smtp-auth-report/source', 'module', 'browser', 'development|production'],
    alias: alias ? [alias] : [],
  },
  worker: { format: 'es' },
  build: { target: 'es2023', chunkSizeWarningLimit: 1500 },
  preview: { headers: policyHeaders },
  server: { port: 4173 },
});
