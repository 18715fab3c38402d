/** Id of the wizard among the windows of the desktop. */
export const WIZARD_WINDOW = 'wizard';
