import type { NextConfig } from 'next';

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  // Or Next looks for a lock file in the folders above.
  turbopack: { root: import.meta.dirname },
};

export default config;
