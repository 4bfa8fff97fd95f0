const spaces = [
  { name: 'Card, at its sides', part: '.logto_main-content', property: 'padding-inline-start' },
  { name: 'Card, at its top', part: '.logto_main-content', property: 'padding-block-start' },
  { name: 'Card, at its bottom', part: '.logto_main-content', property: 'padding-block-end' },
  { name: 'Between sections', part: '.logto_screen', property: 'row-gap' },
  { name: 'Between fields', part: '.logto_form', property: 'row-gap' },
  { name: 'Between lines of the footer', part: '.logto_footer', property: 'row-gap' },
  { name: 'Button, at its sides', part: '.logto_button', property: 'padding-inline-start' },
  { name: 'Button, above and below its words', part: '.logto_button', property: 'padding-block-start' },
  { name: 'From headline to description', part: '.logto_heading', property: 'row-gap' },
  { name: 'From label to field', part: '.logto_field', property: 'row-gap' },
];

/** As the parts of a real screen have them. */
export const spacesOf = (element: HTMLElement) =>
  spaces.flatMap(({ name, part, property }) => {
    const found = element.querySelector(part);
    return found ? [{ name, pixels: Number.parseFloat(getComputedStyle(found).getPropertyValue(property)) }] : [];
  });
