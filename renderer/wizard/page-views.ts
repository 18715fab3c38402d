import type { ComponentType } from 'react';
import type { PageId } from '../../shared/wizard/page-id';
import type { PageProps } from './page-props';
import { CompletionPage } from './pages/CompletionPage';
import { IntroductionPage } from './pages/IntroductionPage';
import { MailFlowSettingsPage } from './pages/MailFlowSettingsPage';
import { MaintenanceModePage } from './pages/MaintenanceModePage';
import { ProgressPage } from './pages/ProgressPage';
import { ReadinessChecksPage } from './pages/ReadinessChecksPage';
import { ServerRoleSelectionPage } from './pages/ServerRoleSelectionPage';

/** The view of every page; a page without one does not compile. */
export const PAGE_VIEWS: Readonly<Record<PageId, ComponentType<PageProps>>> = {
  introduction: IntroductionPage,
  'maintenance-mode': MaintenanceModePage,
  'server-role-selection': ServerRoleSelectionPage,
  'mail-flow-settings': MailFlowSettingsPage,
  'readiness-checks': ReadinessChecksPage,
  progress: ProgressPage,
  completion: CompletionPage,
};
