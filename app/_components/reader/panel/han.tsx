import { LANG, type Script } from '@/lib/domain/script';

interface HanProps {
  readonly children: string;
  readonly script: Script;
  readonly className?: string;
}

/** Chinese inside the English interface: tagged, so that glyphs and voices are right. */
export const Han = ({ children, script, className }: HanProps) => (
  <span lang={LANG[script]} className={className}>
    {children}
  </span>
);
