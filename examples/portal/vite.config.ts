import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Nothing inline, nothing evaluated, and no request to anywhere else: not from the page, not from its workers.
const policy = [
  "default-src 'self'",
  "style-src 'self'",
  "script-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types mail-admin-workers',
  "base-uri 'none'",
  "form-action 'none'",
];
const headers = { 'Content-Security-Policy': policy.join('; ') };

export default defineConfig({
  plugins: [react()],
  // The packages from their sources, so that the portal needs no other build.
  resolve: { conditions: ['@smtp-auth-report/source', 'module', 'browser', 'development|production'] },
  worker: { format: 'es' },
  build: { target: 'es2023', chunkSizeWarningLimit: 1500 },
  preview: { headers },
  server: { port: 4173 },
});
