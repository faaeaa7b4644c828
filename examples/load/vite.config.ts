import { defineConfig } from 'vite';

const conditions = ['@smtp-auth-report/source'];

// One file without dependencies, to be copied to the server that has the logs.
export default defineConfig({
  // The packages from their sources, so that the program needs no other build.
  resolve: { conditions },
  ssr: { noExternal: true, resolve: { conditions: [...conditions, 'module', 'node'] } },
  build: {
    ssr: 'src/load.ts',
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'load.mjs', codeSplitting: false } },
  },
});
