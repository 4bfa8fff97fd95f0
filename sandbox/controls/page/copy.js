const shownFor = 2000;

export const copy = async (text, button) => {
  await navigator.clipboard.writeText(text);
  button.textContent = 'Copied';
  setTimeout(() => (button.textContent = 'Copy'), shownFor);
};
