'use client';

import type { ElementType, ReactNode } from 'react';
import type { Forms } from '@/lib/domain/script';
import { languageOf } from '@/lib/reader/preferences/preferences';
import { usePreferences } from './stores/stores';

/** Chinese in the script the learner chose, with the language tag its glyphs need. */
export function Han({
  forms,
  as: Element = 'span',
  className,
}: {
  readonly forms: Forms;
  readonly as?: ElementType;
  readonly className?: string | undefined;
}) {
  const script = usePreferences((state) => state.script);
  return (
    <Element lang={languageOf({ script })} className={className}>
      {forms[script]}
    </Element>
  );
}

/** Chinese that is made of more than one string, such as a sentence with a word marked. */
export function HanBlock({
  as: Element = 'span',
  className,
  children,
}: {
  readonly as?: ElementType;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}) {
  const script = usePreferences((state) => state.script);
  return (
    <Element lang={languageOf({ script })} className={className}>
      {children}
    </Element>
  );
}
