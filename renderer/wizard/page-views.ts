import type { ComponentType } from 'react';
import type { PageId } from '../../shared/wizard/page-id';
import type { PageProps } from './page-props';
import { ClientSettingsPage } from './pages/ClientSettingsPage';
import { CompletionPage } from './pages/CompletionPage';
import { ErrorReportingPage } from './pages/ErrorReportingPage';
import { ExchangeOrganizationPage } from './pages/ExchangeOrganizationPage';
import { InstallationTypePage } from './pages/InstallationTypePage';
import { IntroductionPage } from './pages/IntroductionPage';
import { LicenseAgreementPage } from './pages/LicenseAgreementPage';
import { MailFlowSettingsPage } from './pages/MailFlowSettingsPage';
import { MaintenanceModePage } from './pages/MaintenanceModePage';
import { ProgressPage } from './pages/ProgressPage';
import { ReadinessChecksPage } from './pages/ReadinessChecksPage';
import { ServerRoleSelectionPage } from './pages/ServerRoleSelectionPage';

/** The view of every page; a page without one does not compile. */
export const PAGE_VIEWS: Readonly<Record<PageId, ComponentType<PageProps>>> = {
  introduction: IntroductionPage,
  'license-agreement': LicenseAgreementPage,
  'error-reporting': ErrorReportingPage,
  'installation-type': InstallationTypePage,
  'maintenance-mode': MaintenanceModePage,
  'server-role-selection': ServerRoleSelectionPage,
  'exchange-organization': ExchangeOrganizationPage,
  'client-settings': ClientSettingsPage,
  'mail-flow-settings': MailFlowSettingsPage,
  'readiness-checks': ReadinessChecksPage,
  progress: ProgressPage,
  completion: CompletionPage,
};
