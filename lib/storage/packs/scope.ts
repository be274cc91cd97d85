/** What is asked of an object store here. */
interface Reads {
  get(key: IDBValidKey): Promise<unknown>;
  getAll(range?: IDBKeyRange | null): Promise<unknown[]>;
  getAllKeys(range?: IDBKeyRange | null): Promise<IDBValidKey[]>;
  index(name: string): unknown;
}

/** A transaction as far as it is looked into here. */
export interface Scope {
  objectStore(name: string): Reads;
}
