/** Screens, for what the width toolbar cannot show: it is about the room that a page leaves. */
export const viewports = {
  narrow: { name: 'Narrow phone', styles: { width: '280px', height: '653px' }, type: 'mobile' },
  phone: { name: 'Phone', styles: { width: '390px', height: '844px' }, type: 'mobile' },
  landscape: { name: 'Phone with its keyboard open', styles: { width: '844px', height: '210px' }, type: 'mobile' },
  tablet: { name: 'Tablet', styles: { width: '820px', height: '1180px' }, type: 'tablet' },
  desktop: { name: 'Desktop', styles: { width: '1440px', height: '900px' }, type: 'desktop' },
  '4k': { name: '4K', styles: { width: '3840px', height: '2160px' }, type: 'desktop' },
} as const;
