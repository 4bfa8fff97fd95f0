import { randomUUID } from 'node:crypto';

/** A random id of the length Logto gives to most things; accounts have shorter ones. */
export const newId = (length = 21): string => randomUUID().replaceAll('-', '').slice(0, length);
