import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// No request leaves for anywhere else: not from the page, not from its worker.
const headers = {
  'Content-Security-Policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; base-uri 'none'; form-action 'none'",
};

export default defineConfig({
  plugins: [react()],
  // The packages from their sources, so that the portal needs no other build.
  resolve: { conditions: ['@smtp-auth-report/source', 'module', 'browser', 'development|production'] },
  worker: { format: 'es' },
  build: { target: 'es2023', chunkSizeWarningLimit: 1500 },
  preview: { headers },
  server: { port: 4173 },
});
