/** What the story tells the frame round it, so that the frame's own address keeps what its address keeps. */
export const addressChanged = 'live-preview/address-changed';

/** Parts of the address's query; `null` takes one out. */
export type AddressParts = Readonly<Record<'settings' | 'controls', string | null>>;
