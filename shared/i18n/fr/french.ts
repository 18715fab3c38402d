import type { Catalog } from '../catalog';
import { commandLine } from './command-line';
import { customerData } from './customer-data';
import { desktop } from './desktop';
import { events } from './events';
import { messages } from './messages';
import { prompt } from './prompt';
import { readiness } from './readiness';
import { services } from './services';
import { setup } from './setup';
import { tools } from './tools';
import { windows } from './windows';
import { wizard } from './wizard';

export const FRENCH: Catalog = {
  commandLine,
  customerData,
  desktop,
  events,
  messages,
  prompt,
  readiness,
  services,
  setup,
  tools,
  windows,
  wizard,
};
