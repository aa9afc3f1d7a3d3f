/** What screens program against. Defined beside the session that makes it, so that Node runs it without a screen. */
export type {
  Connection,
  CountsView,
  Draft,
  HostView,
  MeView,
  OutboxItem,
  ProgrammeView,
  Session,
  StageView,
  StepAnswer,
  TableHostView,
  TableView,
} from '../session/types.ts';
