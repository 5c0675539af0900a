// The three tabs of the list as rules: who belongs where, and in what order. The server has the same rules; they are
// kept here too so that a row can move the moment something happens.

export const views = ["mine", "unassigned", "all"];

/** Does this conversation stand in the view of this person? */
export function belongs(item, { view, status }, me) {
  if (item.status !== status) return false;
  if (view === "mine") return me.leads(item);
  if (view === "unassigned") return item.owner.kind === "waiting";
  return true;
}

/** Newest activity first; among the waiting, the longest wait first. */
export function order(view) {
  if (view === "unassigned") {
    return (a, b) => moment(a.waiting_since ?? a.last_at) - moment(b.waiting_since ?? b.last_at) || compare(a.id, b.id);
  }
  return (a, b) => moment(b.last_at) - moment(a.last_at) || compare(a.id, b.id);
}

const moment = (text) => Date.parse(text) || 0;
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
