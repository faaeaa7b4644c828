import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    rolldownOptions: { input: ['index.html', 'two.html', 'shadow.html', 'frame.html'] },
    chunkSizeWarningLimit: 1500,
  },
});
