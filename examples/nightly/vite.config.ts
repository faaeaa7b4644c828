import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const conditions = ['@smtp-auth-report/source'];

// One file without dependencies, to be copied to the server that has the logs.
export default defineConfig({
  plugins: [react()],
  define: { 'process.env.NODE_ENV': '"production"' },
  // The packages from their sources, so that the program needs no other build.
  resolve: { conditions },
  ssr: { noExternal: true, resolve: { conditions: [...conditions, 'module', 'node'] } },
  build: {
    ssr: 'src/nightly.ts',
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'nightly.mjs', codeSplitting: false } },
  },
});
