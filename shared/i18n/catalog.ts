import type { caseTexts } from './en/case-texts';
import type { commandCaptions } from './en/command-captions';
import type { commandLine } from './en/command-line';
import type { customerCase } from './en/customer-case';
import type { customerData } from './en/customer-data';
import type { desktop } from './en/desktop';
import type { events } from './en/events';
import type { labs } from './en/labs';
import type { messages } from './en/messages';
import type { pictures } from './en/pictures';
import type { prompt } from './en/prompt';
import type { readiness } from './en/readiness';
import type { services } from './en/services';
import type { setup } from './en/setup';
import type { tools } from './en/tools';
import type { windows } from './en/windows';
import type { wizard } from './en/wizard';

/** The words of one language. English gives the shape; French must match it to compile. */
export interface Catalog {
  readonly caseTexts: typeof caseTexts;
  readonly commandCaptions: typeof commandCaptions;
  readonly commandLine: typeof commandLine;
  readonly customerCase: typeof customerCase;
  readonly customerData: typeof customerData;
  readonly desktop: typeof desktop;
  readonly events: typeof events;
  readonly labs: typeof labs;
  readonly messages: typeof messages;
  readonly pictures: typeof pictures;
  readonly prompt: typeof prompt;
  readonly readiness: typeof readiness;
  readonly services: typeof services;
  readonly setup: typeof setup;
  readonly tools: typeof tools;
  readonly windows: typeof windows;
  readonly wizard: typeof wizard;
}
