import { createStore } from 'zustand/vanilla';

/** Something to be told in a message box that no window of its own asks for. */
export interface Alert {
  readonly icon: 'error' | 'warning' | 'info';
  readonly title: string;
  readonly text: string;
}

/** Alerts that wait to be read, the first one on the screen. */
export const alertStore = createStore<{ readonly alerts: readonly Alert[] }>(() => ({ alerts: [] }));

/** Shows an alert, after those that already wait. */
export function showAlert(alert: Alert): void {
  alertStore.setState(({ alerts }) => ({ alerts: [...alerts, alert] }));
}

/** Takes the alert on the screen away. */
export function dismissAlert(): void {
  alertStore.setState(({ alerts }) => ({ alerts: alerts.slice(1) }));
}
