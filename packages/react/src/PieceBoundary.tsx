import { Component, type ReactNode } from 'react';
import { RenderError } from './RenderError.tsx';

interface PieceBoundaryProps {
  children: ReactNode;
  /** Told of the error; nothing is sent anywhere by itself. */
  onError?: ((error: unknown) => void) | undefined;
}

/** Keeps a render error inside its piece: a sentence and a retry stand in its place, the rest of the page lives on. */
export class PieceBoundary extends Component<PieceBoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch(error: unknown) {
    this.props.onError?.(error);
  }

  // Named, or the published types spell out what a node is on React 19.
  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return <RenderError onRetry={() => this.setState({ failed: false })} />;
  }
}
