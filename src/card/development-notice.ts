import { msg } from '@lit/localize';
import { html, type TemplateResult } from 'lit';

/** A tenant for development must not be taken for a real one. */
export const developmentNotice = (): TemplateResult => html`
  <p class="logto_development-notice">
    ${msg('For development only: not meant for real accounts.', { id: 'development_tenant.notification' })}
  </p>
`;
