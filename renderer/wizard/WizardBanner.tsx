import type { RefObject } from 'react';
import { ProductIcon } from '../icons/ProductIcon';
import { useSnapshot } from '../use-snapshot';
import { useText } from '../use-text';

export interface WizardBannerProps {
  readonly title: string;
  /** The heading takes the focus on pages without a control of their own. */
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
}

/** The wizard's head: the page's title, and which server and product this is about. */
export function WizardBanner({ title, headingRef }: WizardBannerProps) {
  const { catalog, fill } = useText();
  const { name, product } = useSnapshot((snapshot) => snapshot.server);
  return (
    <header className="wizard-banner">
      <BannerArt />
      <ProductIcon size={32} />
      <div>
        <h1 ref={headingRef} tabIndex={-1}>
          {title}
        </h1>
        <p>{fill(catalog.wizard.bannerLine, { server: name, product })}</p>
      </div>
    </header>
  );
}

/** Sheets of mail drifting off to the right, drawn faintly. */
function BannerArt() {
  return (
    <svg className="art" width="230" height="58" viewBox="0 0 230 58" aria-hidden="true">
      <g fill="#fff" fillOpacity="0.28" stroke="#fff" strokeOpacity="0.5">
        <path d="M96 30l34-8 5 21-34 8z" />
        <path d="M146 12l40 5-4 27-40-5z" fillOpacity="0.35" />
        <path d="M196 26l42-12 9 32-42 12z" fillOpacity="0.4" />
      </g>
      <g fill="none" stroke="#fff" strokeOpacity="0.7">
        <path d="M96 30l21 8 13-16M146 12l18 18 22-13M196 26l28 9 14-21" />
        <path d="M0 50c60 8 120-2 230-34M0 56c70 6 140-4 230-30" strokeOpacity="0.35" />
      </g>
    </svg>
  );
}
