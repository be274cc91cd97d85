'use client';

import { useEffect, useRef, useState } from 'react';

export interface MenuItem {
  readonly name: string;
  readonly key?: string;
  readonly run: () => void;
}

/** What is done now and then, behind one button. */
export function Menu({ items }: { readonly items: readonly MenuItem[] }) {
  const [open, setOpen] = useState(false);
  const menu = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const outside = (event: PointerEvent) => {
      if (!menu.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape on any of its buttons closes it
    <div
      ref={menu}
      className="menu"
      data-own-keys=""
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        setOpen(false);
        menu.current?.querySelector('button')?.focus();
      }}
    >
      <button
        type="button"
        className="toolbar-button"
        aria-label="More"
        title="More"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        ⋯
      </button>
      {open && (
        <div className="menu-list">
          {items.map(({ name, key, run }) => (
            <button
              key={name}
              type="button"
              onClick={() => {
                setOpen(false);
                run();
              }}
            >
              <span>{name}</span>
              {key && <kbd>{key}</kbd>}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
