import { Component, type ReactNode } from 'react';
import { Failure } from './Failure';

interface State {
  readonly detail: string | null;
}

/** Catches what a view throws while it is drawn, so that the page never goes blank. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { detail: null };

  static getDerivedStateFromError(error: unknown): State {
    return { detail: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    return this.state.detail === null ? this.props.children : <Failure detail={this.state.detail} />;
  }
}
