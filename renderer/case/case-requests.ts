import { getApi } from '../api';
import { showAlert } from '../desktop/alerts';
import { currentText } from '../use-text';

/** Lets the person pick a customer's files; what keeps them from being read is told. */
export function openCustomerData(): void {
  getApi()
    .openCustomerData()
    .catch(() => {
      const { title, reading } = currentText().catalog.customerCase;
      showAlert({ icon: 'error', title, text: reading.failed });
    });
}
