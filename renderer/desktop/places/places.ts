import { ComputerIcon, DirectoryIcon, EventViewerIcon, RunIcon } from '../../icons/administration-icons';
import { SystemManagerIcon } from '../../icons/exchange-icons';
import { CaseIcon, OpenDataIcon } from '../../icons/case-icons';
import { DiskIcon } from '../../icons/file-icons';
import { BriefingIcon, ConditionsIcon, ScenariosIcon } from '../../icons/object-icons';
import { LabIcon } from '../../icons/lab-icons';
import { PromptIcon } from '../../icons/PromptIcon';
import { ProductIcon } from '../../icons/ProductIcon';
import {
  ConsoleIcon,
  ControlPanelIcon,
  FolderIcon,
  RegistryIcon,
  ServicesIcon,
} from '../../icons/tool-icons';
import { openCustomerData } from '../../case/case-requests';
import { openWindow, type Icon } from '../../windows/window-store';

/** Opens a place. */
export function openPlace(id: PlaceRow['id']): void {
  if (id === 'open-customer-data') openCustomerData();
  else openWindow(id);
}

/** What Start and the desktop open; the labels are the catalogs'. */
export interface PlaceRow {
  readonly id:
    | 'explorer'
    | 'control-panel'
    | 'event-viewer'
    | 'disk-management'
    | 'directory'
    | 'run'
    | 'services'
    | 'registry-editor'
    | 'prompt'
    | 'console'
    | 'system-manager'
    | 'setup-logs'
    | 'briefing'
    | 'scenarios'
    | 'labs'
    | 'conditions'
    | 'open-customer-data'
    | 'customer-case'
    | 'about';
  readonly icon: Icon;
  /** Has an icon on the desktop. */
  readonly isOnDesktop: boolean;
  /** Asks for something more before it acts, so its entry ends in an ellipsis. */
  readonly hasEllipsis?: boolean;
  /** Of authors and instructors: not there in kiosk mode. */
  readonly isForAuthors?: boolean;
  /** There only while a customer's case is open. */
  readonly needsCase?: boolean;
  /** Not there while a student in kiosk mode has been given a lab. */
  readonly isOutsideLabs?: boolean;
  /** A line above its entry in the Start menu. */
  readonly isSeparated?: boolean;
}

export const PLACES: readonly PlaceRow[] = [
  { id: 'explorer', icon: ComputerIcon, isOnDesktop: true },
  { id: 'control-panel', icon: ControlPanelIcon, isOnDesktop: true },
  { id: 'services', icon: ServicesIcon, isOnDesktop: true },
  { id: 'registry-editor', icon: RegistryIcon, isOnDesktop: true },
  { id: 'event-viewer', icon: EventViewerIcon, isOnDesktop: false },
  { id: 'disk-management', icon: DiskIcon, isOnDesktop: false },
  { id: 'directory', icon: DirectoryIcon, isOnDesktop: false },
  { id: 'prompt', icon: PromptIcon, isOnDesktop: false },
  { id: 'console', icon: ConsoleIcon, isOnDesktop: true },
  { id: 'system-manager', icon: SystemManagerIcon, isOnDesktop: false },
  { id: 'setup-logs', icon: FolderIcon, isOnDesktop: true },
  { id: 'run', icon: RunIcon, isOnDesktop: false, hasEllipsis: true },
  { id: 'briefing', icon: BriefingIcon, isOnDesktop: true, isSeparated: true },
  { id: 'labs', icon: LabIcon, isOnDesktop: true, isOutsideLabs: true },
  { id: 'scenarios', icon: ScenariosIcon, isOnDesktop: false, hasEllipsis: true, isForAuthors: true },
  { id: 'conditions', icon: ConditionsIcon, isOnDesktop: false, isForAuthors: true },
  {
    id: 'open-customer-data',
    icon: OpenDataIcon,
    isOnDesktop: false,
    hasEllipsis: true,
    isForAuthors: true,
  },
  { id: 'customer-case', icon: CaseIcon, isOnDesktop: false, isForAuthors: true, needsCase: true },
  { id: 'about', icon: ProductIcon, isOnDesktop: false },
];
