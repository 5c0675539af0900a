// Something that others can follow. Models tell what changed; panes listen. No pane knows another one.

export class Subject {
  #followers = new Map();

  /** Follows one kind of news; gives back how to stop. */
  on(kind, follower) {
    if (!this.#followers.has(kind)) this.#followers.set(kind, new Set());
    this.#followers.get(kind).add(follower);
    return () => this.#followers.get(kind).delete(follower);
  }

  tell(kind, news) {
    for (const follower of this.#followers.get(kind) ?? []) follower(news);
  }
}
