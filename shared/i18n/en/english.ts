import type { Catalog } from '../catalog';
import { desktop } from './desktop';
import { messages } from './messages';
import { readiness } from './readiness';
import { services } from './services';
import { setup } from './setup';
import { tools } from './tools';
import { wizard } from './wizard';

export const ENGLISH: Catalog = { desktop, messages, readiness, services, setup, tools, wizard };
