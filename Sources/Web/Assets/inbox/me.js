// Who sits here. Messages and typing name people as customers see them, mostly by the first name only, so "is that me?"
// needs a look at the team: a first name that two colleagues share belongs to nobody until the full one is given.

export class Me {
  #names;

  constructor({ id, name, role }) {
    this.id = id;
    this.name = name;
    this.role = role;
    this.#names = new Set([name]);
  }

  meet(team) {
    const shared = team.some((person) => person.id !== this.id && first(person.name) === first(this.name));
    if (!shared) this.#names.add(first(this.name));
  }

  /** A message or a note of mine? A server that names the identity of its author leaves nothing to guess. */
  wrote({ staff, name, by }) {
    return staff ? staff === this.id : this.#names.has(name ?? by);
  }

  /** An echo of my own typing, which nobody needs to see. */
  types(name) { return name === this.name || name === first(this.name); }

  leads(item) { return item?.owner.kind === "person" && item.owner.id === this.id; }
}

const first = (name) => (name ?? "").split(" ")[0];
