import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Collection } from '../data/collection.js';
import { Refusal } from '../http/refusal.js';

/** Whether pictures can be kept, cannot, or fail to be. */
export type StorageStatus = { status: 'configured' | 'missing' | 'broken' };

const id = 'default';

/** Only what this storage named itself, so that no name leads out of its folder. */
const nameForm = /^[\da-f-]{36}\.[a-z]{3,4}$/;

/** The pictures that people uploaded, as files with names that nobody guesses. */
export class AvatarStorage {
  constructor(
    private readonly stored: Collection<StorageStatus>,
    private readonly folder: string,
  ) {}

  async become(status: StorageStatus['status']): Promise<void> {
    await this.stored.put(id, { status });
  }

  /** Answers the name under which the picture can be opened. */
  async save(picture: Uint8Array, extension: string): Promise<string> {
    const { status } = (await this.stored.get(id)) ?? { status: 'configured' };
    if (status === 'missing') {
      throw new Refusal('storage.not_configured', 400);
    }
    const name = `${randomUUID()}.${extension}`;
    if (status === 'broken' || !(await this.write(name, picture))) {
      throw new Refusal('storage.upload_error', 500);
    }
    return name;
  }

  async open(name: string): Promise<FileHandle | undefined> {
    return nameForm.test(name) ? open(join(this.folder, name)).catch(() => undefined) : undefined;
  }

  async clear(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }

  private async write(name: string, picture: Uint8Array): Promise<boolean> {
    try {
      await mkdir(this.folder, { recursive: true });
      await writeFile(join(this.folder, name), picture);
      return true;
    } catch {
      return false;
    }
  }
}
