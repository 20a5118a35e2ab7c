import type { KeptTextId } from '#domain/id.ts';
import { keepChoices, throwDraftAway } from '#usecases/keep-draft.ts';
import { saveText, type TextToSave } from '#usecases/save-text.ts';
import { settleKeptText, type Settling } from '#usecases/settle-kept-text.ts';
import type { OwnerPorts } from './owner-ports.ts';

export const composeTexts = (ports: OwnerPorts) => ({
  save: (text: TextToSave) => saveText(ports, text),
  /** Other versions of texts that wait for an answer. */
  keptTexts: () => ports.stores.keptTexts.waiting(),
  settle: (id: string, how: Settling) => settleKeptText(ports, id as KeptTextId, how),
  isAnyKept: () => ports.stores.drafts.isAnyKept(),
  draftsOf: (path: string) => ports.stores.drafts.ofPage(path),
  keepChoices: (place: string, choices: Readonly<Record<string, string>>) => keepChoices(ports, place, choices),
  throwAway: (place: string) => throwDraftAway(ports, place),
  /** The form was sent: its draft is used up. */
  discardDraft: (place: string) => ports.stores.drafts.discard(place),
});
