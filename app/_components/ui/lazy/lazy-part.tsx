'use client';

import { type ComponentType, useEffect, useRef, useState } from 'react';
import { loadOrTell } from './load-or-tell';
import { untilLoaded } from './until-loaded';

type Load<Props> = () => Promise<{ readonly default: ComponentType<Props> }>;

/**
 * A part of the page whose code comes when it is first shown. Where it does not come, nothing of the
 * page is lost: one line says so, and `onMissing` takes the command back, so that it can be given
 * again. React's own `lazy` would throw at the whole route, and again at every later attempt.
 */
export function lazyPart<Props extends object>(load: Load<Props>) {
  let known: ComponentType<Props> | null = null;
  return function LazyPart({ onMissing, ...props }: Props & { readonly onMissing: () => void }) {
    const [Part, setPart] = useState(() => known);
    const missing = useRef(onMissing);
    missing.current = onMissing;
    useEffect(() => {
      let over = false;
      const bring = async () => {
        const code = await loadOrTell(load);
        if (code) known = code.default;
        if (over) return;
        if (code) setPart(() => code.default);
        else missing.current();
      };
      if (known === null) bring();
      return () => {
        over = true;
      };
    }, []);
    return Part && <Part {...(props as unknown as Props)} />;
  };
}

/**
 * A part that nobody asked for by a button: where its code does not come it is asked for until it
 * does, and `Missing` stands in its place meanwhile.
 */
export function backgroundPart(load: Load<object>, Missing: ComponentType) {
  let known: ComponentType<object> | null = null;
  return function BackgroundPart() {
    const [Part, setPart] = useState(() => known);
    const [missing, setMissing] = useState(false);
    useEffect(() => {
      if (known !== null) return;
      return untilLoaded(
        load,
        (code) => {
          known = code.default;
          setPart(() => code.default);
        },
        { onMissing: () => setMissing(true) },
      );
    }, []);
    if (Part) return <Part />;
    return missing ? <Missing /> : null;
  };
}
