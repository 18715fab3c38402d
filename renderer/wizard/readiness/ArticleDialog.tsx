import { useState } from 'react';
import type { Catalog } from '../../../shared/i18n/catalog';
import { articleAddress } from '../../../shared/readiness/article';
import { ruleNote } from '../../../shared/i18n/rule-wording';
import { getApi } from '../../api';
import { ModalDialog } from '../../controls/dialogs/ModalDialog';
import { PushButton } from '../../controls/PushButton';
import { TextField } from '../../controls/TextField';
import { useText } from '../../use-text';
import type { Article } from './article';
import { ruleSentence } from './readiness-text';

/** Our own article about a rule, with the address of the real one to copy where there is one. */
export function ArticleDialog({
  article,
  onClose,
}: {
  readonly article: Article;
  readonly onClose: () => void;
}) {
  const { catalog, locale, fill } = useText();
  const { articleDialog: words } = catalog.wizard;
  const { rule, standing, params } = article;
  const { title, ...sentences } = catalog.readiness.rules[rule];
  const say = (template: string) => ruleSentence(catalog, locale, template, params);
  const [text, why, action] = [params && say(sentences.text), say(sentences.why), say(sentences.action)];
  const address = articleAddress(rule);
  const note = ruleNote(catalog.readiness.ruleNotes, rule);
  const [isCopied, setIsCopied] = useState(false);
  return (
    <ModalDialog title={words.windowTitle} width={520} onCancel={onClose}>
      <div className="dialog-body">
        <div className="reading article" role="document" aria-label={title} tabIndex={0}>
          <h2>{title}</h2>
          <p className="rule-line">
            {fill(words.ruleLine, { severity: standingText(catalog, standing), rule })}
          </p>
          {text !== null && <p>{text}</p>}
          {why !== null && (
            <>
              <h3>{words.why}</h3>
              <p>{why}</p>
            </>
          )}
          {action !== null && (
            <>
              <h3>{words.action}</h3>
              <p>{action}</p>
            </>
          )}
          {note !== undefined && (
            <>
              <h3>{words.note}</h3>
              <p>{note}</p>
            </>
          )}
        </div>
        {address !== null && <ArticleAddress address={address} onCopied={() => setIsCopied(true)} />}
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

function standingText(catalog: Catalog, standing: Article['standing']): string {
  const words = catalog.wizard.pages['readiness-checks'];
  if (standing === 'gone') return words.gone;
  if (standing === 'passed') return words.passedChecks.standing;
  return catalog.readiness.severity[standing];
}
