import type { ManifestQuery } from '../../generated/operations.ts'

const icon = (side: number) => ({
  src: `/android-chrome-${side}x${side}.png`,
  sizes: `${side}x${side}`,
  type: 'image/png',
})

const shortcut = (name: string, url: string) => ({ name, url, icons: [] })

/** The web app manifest, with which browsers install the web front like an app. */
export const manifest = ({ pod }: ManifestQuery) => ({
  name: pod.name || 'Funkwhale',
  short_name: pod.name || 'Funkwhale',
  description: pod.shortDescription || 'Your free and federated audio platform',
  display: 'standalone',
  start_url: '/',
  scope: '/',
  background_color: '#ffffff',
  theme_color: '#f2711c',
  categories: ['music', 'entertainment'],
  icons: [icon(192), icon(512)],
  prefer_related_applications: true,
  related_applications: [
    {
      platform: 'play',
      url: 'https://play.google.com/store/apps/details?id=audio.funkwhale.ffa',
      id: 'audio.funkwhale.ffa',
    },
    {
      platform: 'f-droid',
      url: 'https://f-droid.org/en/packages/audio.funkwhale.ffa/',
      id: 'audio.funkwhale.ffa',
    },
  ],
  shortcuts: [
    shortcut('Search', '/search'),
    shortcut('Library', '/library'),
    shortcut('Channels', '/subscriptions'),
  ],
})
