import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/** Where `npm run dev` finds the server; the build never needs it. */
const server = process.env.MESOSTOCK_SERVER ?? 'http://127.0.0.1:3000';

/** Charts are on a few screens of the office, never on the way to a logged session. */
const LIBRARIES =
  /node_modules[\\/](?!recharts|@mantine[\\/]charts|d3-|victory|@reduxjs|redux|react-redux|reselect|immer|es-toolkit|decimal\.js|internmap|eventemitter3)/;

const SHORTCUT = [{ src: '/icon-192.png', sizes: '192x192', type: 'image/png' }];

export default defineConfig({
  base: '/',
  worker: { format: 'es' },
  plugins: [
    react(),
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      manifest: {
        id: '/',
        name: 'Mesostock',
        short_name: 'Mesostock',
        description: 'Magazzino e sedute dello studio di mesoterapia',
        lang: 'it',
        start_url: '/',
        scope: '/',
        display: 'standalone',
        background_color: '#f4f7f7',
        theme_color: '#0b5f5e',
        categories: ['medical', 'business'],
        // A long press on the icon: the two things a nurse opens it for.
        shortcuts: [
          {
            name: 'Registra seduta',
            short_name: 'Registra',
            url: '/sessions/log',
            icons: SHORTCUT,
          },
          { name: 'Magazzino', url: '/stock', icons: SHORTCUT },
        ],
        icons: [
          { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
          {
            src: '/icon-maskable-512.png',
            sizes: '512x512',
            type: 'image/png',
            purpose: 'maskable',
          },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,png,webmanifest}'],
        navigateFallback: '/index.html',
        navigateFallbackDenylist: [/^\/api\//, /^\/health$/, /^\/metrics$/],
        cleanupOutdatedCaches: true,
      },
    }),
  ],
  build: {
    outDir: 'dist',
    // The server's content security policy allows no data: URLs.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/ },
            {
              name: 'data',
              test: /node_modules[\\/](@tanstack|i18next|react-i18next|openapi-fetch)[\\/]/,
            },
            // Few larger files: a browser asks for six at a time, and dozens of crumbs queue.
            { name: 'ui', test: LIBRARIES, minShareCount: 3 },
            {
              name: 'shared',
              test: /web[\\/]src[\\/](api|app|components|format)[\\/].*\.tsx?$/,
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  server: {
    // The server compares Origin with Host, so the browser's Host must reach it.
    proxy: { '/api': { target: server, changeOrigin: false } },
  },
});
