'use client';

import { Component, type ComponentType, type ReactNode, useEffect } from 'react';
import { untilLoaded } from '../lazy/until-loaded';

type Load = () => Promise<unknown>;

interface FaceProps {
  readonly load: Load;
  readonly children: ReactNode;
}

/**
 * A style sheet that does not come leaves the text in the next face of its list, and is asked for
 * until it does: loading it is all that a face does, so that nothing is drawn anew afterwards.
 */
class FaceBoundary extends Component<FaceProps, { readonly missing: boolean }> {
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

/** Has the sheet of a face's rare characters come once the page stands: no page waits for it. */
function useRareCharacters(load: Load) {
  useEffect(() => untilLoaded(load, () => undefined), [load]);
}

/** A face that is part of the page, whose rare characters come afterwards. */
export function wholeFace(Face: ComponentType, rare: Load) {
  return function WholeFace() {
    useRareCharacters(rare);
    return <Face />;
  };
}

/**
 * A face whose style sheet stands in the server's page where it is the chosen one, for which `Face`
 * comes by `next/dynamic`, and is loaded when it is chosen later.
 */
export function lazyFace(Face: ComponentType, load: Load, rare: Load) {
  const Whole = wholeFace(Face, rare);
  return function LazyFace() {
    return (
      <FaceBoundary load={load}>
        <Whole />
      </FaceBoundary>
    );
  };
}
