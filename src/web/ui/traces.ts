import type { Attachment } from 'svelte/attachments';

const mark = 'data-caused';

function show(root: ParentNode, causes: readonly string[]) {
  for (const marked of root.querySelectorAll(`[${mark}]`)) marked.removeAttribute(mark);
  for (const id of causes) root.querySelector(`#${CSS.escape(id)}`)?.setAttribute(mark, '');
}

/**
 * Marks what caused a sentence while it is hovered or focused: an element with `data-causes` names the ids. Without
 * JavaScript the sentence is a link to the first of them.
 */
export function traces(): Attachment<HTMLElement> {
  return (root) => {
    const causesOf = (event: Event) => {
      const told = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-causes]') : null;
      return told?.dataset['causes']?.split(' ').filter(Boolean) ?? null;
    };
    const enter = (event: Event) => {
      const causes = causesOf(event);
      if (causes) show(root, causes);
    };
    const leave = (event: Event) => {
      // after a tap the marks stay, so that one sees them where the link led
      if (causesOf(event) && event.type === 'pointerout') {
        const focused = root.ownerDocument.activeElement?.closest<HTMLElement>('[data-causes]');
        show(root, focused?.dataset['causes']?.split(' ') ?? []);
      }
    };
    const kinds = ['pointerover', 'focusin', 'click'] as const;
    for (const kind of kinds) root.addEventListener(kind, enter);
    root.addEventListener('pointerout', leave);
    return () => {
      for (const kind of kinds) root.removeEventListener(kind, enter);
      root.removeEventListener('pointerout', leave);
    };
  };
}
