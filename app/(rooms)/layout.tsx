import type { ReactNode } from 'react';
import { SiteFooter } from '../_components/ui/site/site-footer';
import SiteHeader from '../_components/ui/site/site-header';
import styles from './rooms.module.css';

/** The rooms around the reader: one header, one column. */
export default function RoomsLayout({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <SiteHeader />
      <main id="content" className={styles.column} tabIndex={-1}>
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
