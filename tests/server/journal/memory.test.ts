import { createMemoryJournal } from '../../../server/journal/memory.ts';
import { journalContract } from './contract.ts';

journalContract('memory journal', () => Promise.resolve(createMemoryJournal()));
