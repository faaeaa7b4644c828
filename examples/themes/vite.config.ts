import tailwind from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const packages = `${import.meta.dirname}/../../packages`;
const pages = ['index', 'fluent', 'mui', 'shadcn'];

// The target is Vite's own, as most hosts have it: it rewrites `light-dark()` for older browsers, which is the harder way.
export default defineConfig({
  plugins: [react(), tailwind()],
  // The packages from their sources, so that the pages need no other build.
  resolve: {
    conditions: ['@smtp-auth-report/source', 'module', 'browser', 'development|production'],
    // Tailwind has conditions of its own.
    alias: {
      '@smtp-auth-report/report/styles.css': `${packages}/report/src/styles.css`,
      '@smtp-auth-report/react/themes/shadcn.css': `${packages}/react/src/themes/shadcn.css`,
    },
  },
  build: {
    chunkSizeWarningLimit: 1500,
    rolldownOptions: { input: pages.map((page) => `${import.meta.dirname}/${page}.html`) },
  },
  server: { port: 4174 },
});
