import type { Catalog } from '../catalog';
import { caseTexts } from './case-texts';
import { commandCaptions } from './command-captions';
import { commandLine } from './command-line';
import { customerCase } from './customer-case';
import { customerData } from './customer-data';
import { desktop } from './desktop';
import { events } from './events';
import { labs } from './labs';
import { messages } from './messages';
import { pictures } from './pictures';
import { prompt } from './prompt';
import { readiness } from './readiness';
import { services } from './services';
import { setup } from './setup';
import { tools } from './tools';
import { windows } from './windows';
import { wizard } from './wizard';

export const ENGLISH: Catalog = {
  caseTexts,
  commandCaptions,
  commandLine,
  customerCase,
  customerData,
  desktop,
  events,
  labs,
  messages,
  pictures,
  prompt,
  readiness,
  services,
  setup,
  tools,
  windows,
  wizard,
};
