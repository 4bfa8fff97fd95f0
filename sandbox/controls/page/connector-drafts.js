const chosenKey = 'sandbox-connector';

const draftKey = (factoryId) => `${chosenKey}:${factoryId}`;

/** What was typed for a connector outlives a reload, and looking at another connector. */
export const readDraft = (factoryId) => JSON.parse(sessionStorage.getItem(draftKey(factoryId)) ?? 'null');

export const keepDraft = (factoryId, draft) => sessionStorage.setItem(draftKey(factoryId), JSON.stringify(draft));

export const dropDraft = (factoryId) => sessionStorage.removeItem(draftKey(factoryId));

export const readChosen = () => sessionStorage.getItem(chosenKey) ?? '';

export const keepChosen = (factoryId) => sessionStorage.setItem(chosenKey, factoryId);
