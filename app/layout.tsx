import type { Metadata, Viewport } from 'next';
import { cookies, headers } from 'next/headers';
import type { CSSProperties, ReactNode } from 'react';
import { layoutEngine } from '@/lib/reader/preferences/layout-engine';
import {
  COOKIE,
  type Preferences,
  parsePreferences,
  rootAttributes,
  rootProperties,
} from '@/lib/reader/preferences/preferences';
import { rootClass } from '@/lib/reader/preferences/root-class';
import { publicAddress } from '@/lib/server/front/settings';
import { EARLY_READ } from '@/lib/storage/early-read';
import { ChosenFont } from './_components/ui/fonts/chosen-font';
import { FIRST_SCRIPT } from './_components/ui/fonts/square';
import { FailureNotice } from './_components/ui/notices/failure-notice';
import { Toasts } from './_components/ui/notices/toasts';
import { StoresProvider } from './_components/ui/stores/stores';
import '@fontsource-variable/source-serif-4/wght.css';
import './styles/tokens.css';
import './styles/base.css';

export const metadata: Metadata = {
  metadataBase: publicAddress(),
  title: { default: 'Hangjian 行間', template: '%s · Hangjian 行間' },
  description:
    'Read Traditional Chinese: tap a word, see its reading, keep it, and find it again tomorrow.',
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  colorScheme: 'light dark',
};

/** The cookie decides the root's attributes on the server, so that nothing flashes. */
async function chosenPreferences(): Promise<Preferences> {
  const value = (await cookies()).get(COOKIE)?.value;
  return parsePreferences(value);
}

/** Of the answer, as proxy.ts asks for it. */
const nonceIn = (policy: string | null): string | undefined =>
  /'nonce-([^']+)'/.exec(policy ?? '')?.[1];

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const preferences = await chosenPreferences();
  const asked = await headers();
  const engine = layoutEngine(asked.get('user-agent') ?? '');
  return (
    <html
      lang="en"
      className={rootClass(preferences)}
      {...rootAttributes(preferences)}
      style={rootProperties(preferences) as CSSProperties}
      suppressHydrationWarning
    >
      <head>
        {/* Before the style sheets, which scripts behind them wait for. */}
        <script
          nonce={nonceIn(asked.get('content-security-policy'))}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: constants of ours
          dangerouslySetInnerHTML={{ __html: EARLY_READ + FIRST_SCRIPT }}
          suppressHydrationWarning
        />
      </head>
      <body>
        <a className="skip" href="#content">
          Skip to the text
        </a>
        <StoresProvider initial={preferences} engine={engine}>
          <ChosenFont />
          {children}
          <FailureNotice />
          <Toasts />
        </StoresProvider>
      </body>
    </html>
  );
}
