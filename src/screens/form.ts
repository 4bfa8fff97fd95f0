/** Stops the browser's own submit and reads what is in the form now: fills that fired no event included. */
export function entries(event: SubmitEvent): Readonly<Record<string, string>> {
  event.preventDefault();
  const form = event.currentTarget as HTMLFormElement;
  return Object.fromEntries(
    [...new FormData(form)].filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
