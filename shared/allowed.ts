import type { Role } from './core/actors.ts';
import type { CommandType } from './protocol/commands.ts';

type Asker = Exclude<Role, 'screen'>;

const everyone: readonly Asker[] = ['participant', 'tableHost', 'host'];
const participant: readonly Asker[] = ['participant'];
const tableHosts: readonly Asker[] = ['tableHost', 'host'];
const host: readonly Asker[] = ['host'];

/** Who may ask for what. Whether it may happen now, and at this table, is for the slices to decide. A screen asks nothing. */
export const ALLOWED: Record<CommandType, readonly Asker[]> = {
  join: participant,
  editSelf: participant,
  sit: participant,
  endorse: participant,
  writeCard: everyone,
  editCard: everyone,
  withdrawCard: everyone,
  restoreCard: everyone,
  answer: everyone,
  setDots: everyone,
  pledge: everyone,
  editPledge: everyone,
  withdrawPledge: everyone,
  createTheme: tableHosts,
  renameTheme: tableHosts,
  mergeThemes: tableHosts,
  describeTheme: tableHosts,
  assignCards: tableHosts,
  orderThemes: tableHosts,
  saveRecap: tableHosts,
  passOn: tableHosts,
  hide: tableHosts,
  restore: tableHosts,
  go: ['host', 'system'],
  pause: host,
  resume: host,
  addTime: host,
  setMinutes: host,
  undoStep: host,
  addPart: host,
  editPart: host,
  movePart: host,
  removePart: host,
  editWorkshop: host,
  editQuestion: host,
  editTable: host,
  addTable: host,
  removeTable: host,
  makeGroups: host,
  fixGroups: host,
  movePerson: host,
  swapPeople: host,
  addPerson: host,
  markLeft: host,
  removePerson: host,
  setStage: host,
  door: host,
  saveSection: host,
  publish: host,
  unpublish: host,
};

export const mayAsk = (role: Role, type: CommandType): boolean => ALLOWED[type].some((r) => r === role);
