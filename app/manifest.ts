import type { MetadataRoute } from 'next';
import { SHARE } from '@/lib/offline/names';

const icon = (size: number, purpose: 'any' | 'maskable') => ({
  src: `/icons/${purpose}-${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

const shortcut = (name: string, url: string) => ({ name, url, icons: [icon(192, 'any')] });

/** What a device needs to know to have Hangjian among its programs. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/',
    name: 'Hangjian 行間',
    short_name: 'Hangjian',
    description:
      'Read Traditional Chinese: tap a word, see its reading, keep it, and find it again tomorrow.',
    lang: 'en',
    dir: 'ltr',
    categories: ['education', 'books'],
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: '#fbf8f1',
    theme_color: '#fbf8f1',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      icon(192, 'any'),
      icon(512, 'any'),
      icon(192, 'maskable'),
      icon(512, 'maskable'),
    ],
    shortcuts: [
      shortcut('Review', '/review'),
      shortcut('Dictionary', '/dictionary'),
      shortcut('Words', '/vocabulary'),
    ],
    // Taken by the service worker: what is shared stays on the device.
    share_target: {
      action: SHARE,
      method: 'POST',
      enctype: 'multipart/form-data',
      params: {
        title: 'title',
        text: 'text',
        url: 'url',
        files: [
          {
            name: 'file',
            accept: ['text/plain', 'text/csv', '.txt', '.csv', '.tsv', '.apkg'],
          },
        ],
      },
    },
    file_handlers: [
      { action: '/', accept: { 'text/plain': ['.txt'] } },
      {
        action: '/vocabulary',
        accept: {
          'text/csv': ['.csv'],
          'text/tab-separated-values': ['.tsv'],
          'application/x-apkg': ['.apkg'],
        },
      },
    ],
    launch_handler: { client_mode: ['navigate-existing', 'auto'] },
  };
}
