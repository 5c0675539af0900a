// What each name in the table of keys does. Buttons, palette and keyboard call the same functions.

import { views } from "./views.js";

const narrow = matchMedia("(max-width: 47.99rem)");
/** Holding J down should run along the list, not load thirty conversations. */
const pause = 140;

export function makeVerbs({ router, thread, desk, listing, panes, help }) {
  let opening;

  const open = (id, { focus = false } = {}) => {
    clearTimeout(opening);
    router.open(id);
    if (focus || narrow.matches) panes.head.title.focus();
  };

  const step = (by) => {
    const inThread = thread.id !== null;
    const id = panes.list.window.step(by, !narrow.matches || !inThread);
    if (!id || !inThread) return;
    clearTimeout(opening);
    opening = setTimeout(() => router.open(id), pause);
  };

  /** The list moves on with a resolved conversation; the focus stays in the thread, where the toast offers the way back. */
  const act = (name) => () => {
    if (desk.can(thread.item)[name]) desk[name](thread.id);
  };

  const toList = () => {
    const id = panes.list.window.cursor;
    if (id) panes.list.window.point(id, true);
    else panes.list.search.focus();
  };

  return {
    open,
    next: () => step(1),
    previous: () => step(-1),
    back: async () => {
      // From the thread to its row in the list first; from there Escape closes the conversation.
      const inList = panes.list.element.contains(document.activeElement);
      if (narrow.matches || inList || document.activeElement === document.body) await router.close();
      toList();
    },
    home: async () => { await router.close(); toList(); },
    search: async () => { if (narrow.matches) await router.close(); panes.list.focusSearch(); },
    ...Object.fromEntries(views.map((view) => [view, async () => { if (narrow.matches) await router.close(); panes.list.show(view); }])),
    reply: () => panes.composer.write("reply"),
    note: () => panes.composer.write("note"),
    take: act("take"),
    giveBack: act("giveBack"),
    resolve: act("resolve"),
    reopen: act("reopen"),
    assign: () => panes.commands.assign(),
    details: () => panes.context.toggle(),
    palette: () => panes.commands.palette(),
    help,
    leaveField: (field) => {
      if (field === panes.list.search && field.value) return panes.list.clearSearch();
      if (field === panes.composer.field) return panes.head.title.focus();
      field.blur();
      toList();
    },
  };
}
