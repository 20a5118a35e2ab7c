import { saveText, type TextToSave } from '#usecases/save-text.ts';
import type { OwnerPorts } from './owner-ports.ts';

export const composeTexts = (ports: OwnerPorts) => ({
  save: (text: TextToSave) => saveText(ports, text),
});
