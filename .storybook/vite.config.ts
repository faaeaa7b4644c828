import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The packages from their sources: a story shows what is written, not what was last built.
export default defineConfig({
  plugins: [react()],
  resolve: { conditions: ['@smtp-auth-report/source', 'module', 'browser', 'development|production'] },
});
