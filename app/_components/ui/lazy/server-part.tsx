'use client';

import { Component, type ComponentType, type ReactNode } from 'react';
import { untilLoaded } from './until-loaded';

interface BoundaryProps {
  readonly load: () => Promise<unknown>;
  readonly children: ReactNode;
}

/** What does not come is left out of the page, and asked for until it is there for the next one. */
class PartBoundary extends Component<BoundaryProps, { readonly missing: boolean }> {
  override state = { missing: false };
  #stop = () => {};

  static getDerivedStateFromError() {
    return { missing: true };
  }

  override componentDidCatch() {
    this.#stop();
    this.#stop = untilLoaded(this.props.load, () => undefined);
  }

  override componentWillUnmount() {
    this.#stop();
  }

  override render() {
    return this.state.missing ? null : this.props.children;
  }
}

/**
 * A part that stands in the server's page where it is shown, for which `Part` comes by
 * `next/dynamic`, and whose code no other page loads.
 */
export function serverPart(Part: ComponentType, load: () => Promise<unknown>) {
  return function ServerPart() {
    return (
      <PartBoundary load={load}>
        <Part />
      </PartBoundary>
    );
  };
}
