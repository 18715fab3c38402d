import { useState } from 'react';
import type { FindingSnapshot } from '../../../shared/session/snapshot/snapshot';
import { getApi } from '../../api';
import { ModalDialog } from '../../controls/dialogs/ModalDialog';
import { PushButton } from '../../controls/PushButton';
import { TextField } from '../../controls/TextField';
import { useText } from '../../use-text';
import { articleAddress } from '../../../shared/readiness/article';

/** Our own article about a finding's rule, with the address of the real one to copy. */
export function ArticleDialog({
  finding,
  onClose,
}: {
  readonly finding: FindingSnapshot;
  readonly onClose: () => void;
}) {
  const { catalog, fill } = useText();
  const { articleDialog: words } = catalog.wizard;
  const { rule, severity, params } = finding;
  const { title, text, why, action } = catalog.readiness.rules[rule];
  const [isCopied, setIsCopied] = useState(false);
  return (
    <ModalDialog title={words.windowTitle} width={520} onCancel={onClose}>
      <div className="dialog-body">
        <div className="reading article" role="document" aria-label={title} tabIndex={0}>
          <h2>{title}</h2>
          <p className="rule-line">
            {fill(words.ruleLine, { severity: catalog.readiness.severity[severity], rule })}
          </p>
          <p>{fill(text, params)}</p>
          <h3>{words.why}</h3>
          <p>{fill(why, params)}</p>
          <h3>{words.action}</h3>
          <p>{fill(action, params)}</p>
        </div>
        <ArticleAddress address={articleAddress(rule)} onCopied={() => setIsCopied(true)} />
        <div className="button-row">
          <p className="copied" role="status">
            {isCopied && words.copied}
          </p>
          <PushButton label={catalog.wizard.buttons.close} isDefault isCancel autoFocus onPress={onClose} />
        </div>
      </div>
    </ModalDialog>
  );
}

function ArticleAddress({ address, onCopied }: { readonly address: string; readonly onCopied: () => void }) {
  const { articleDialog: words, buttons } = useText().catalog.wizard;
  const copy = () => {
    void getApi().copyText(address).then(onCopied);
  };
  return (
    <div className="article-address">
      <TextField label={words.address} labelPlace="above" value={address} readOnly />
      <PushButton label={buttons.copy} onPress={copy} />
    </div>
  );
}
