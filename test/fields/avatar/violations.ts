/** Rules of the page that were broken so far. Loaded before all else, so that nothing escapes it. */
export const violations: string[] = [];

document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => violations.push(effectiveDirective));
