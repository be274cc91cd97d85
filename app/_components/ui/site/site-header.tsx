'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useDueCount } from './due-count';
import styles from './site-header.module.css';

const ROOMS = [
  { href: '/vocabulary', name: 'Words' },
  { href: '/review', name: 'Review' },
  { href: '/dictionary', name: 'Dictionary' },
  { href: '/settings', name: 'Settings' },
] as const;

/** More digits than this push the row off a phone. */
const MOST_SHOWN = 99;

/** The one slim row over every room. The wordmark leads to the shelf. */
export default function SiteHeader() {
  const path = usePathname();
  const due = useDueCount();
  const here = (href: string) => (path === href ? ('page' as const) : undefined);
  return (
    <header className={styles.header}>
      <nav className={styles.row} aria-label="Rooms">
        <Link href="/" className={styles.mark} aria-current={here('/')}>
          <span lang="zh-Hant-TW" aria-hidden="true">
            行間
          </span>
          <span className="hidden">Hangjian, the shelf</span>
        </Link>
        {ROOMS.map(({ href, name }) => (
          <Link key={href} href={href} className={styles.room} aria-current={here(href)}>
            {name}
            {href === '/review' && due > 0 && (
              <span className={styles.due}>
                {due > MOST_SHOWN ? `${MOST_SHOWN}+` : due}
                <span className="hidden"> due</span>
              </span>
            )}
          </Link>
        ))}
      </nav>
    </header>
  );
}
