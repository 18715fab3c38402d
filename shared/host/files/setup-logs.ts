/** The folder that Setup logs to (S8, S10). */
export const SETUP_LOG_FOLDER = 'C:\\ExchangeSetupLogs';

/** The log that administrators read first (S10). */
export const SETUP_LOG_PATH = `${SETUP_LOG_FOLDER}\\ExchangeSetup.log`;

/** What Windows Installer logs of `exchangeserver.msi` (domain.md 5.1). */
export const MSI_LOG_PATH = `${SETUP_LOG_FOLDER}\\ExchangeSetup.msilog`;

/** What the import of the schema's LDIF files logs (domain.md 5.1). */
export const LDIF_LOG_PATH = `${SETUP_LOG_FOLDER}\\ldif.log`;
