import { addons } from 'storybook/manager-api';
import { create, getPreferredColorScheme } from 'storybook/theming';
import { addressChanged, type AddressParts } from '../stories/live-preview/address-changed.js';

addons.setConfig({
  theme: create({
    base: getPreferredColorScheme(),
    brandTitle: 'logto-sign-in',
    colorPrimary: '#5d34f2',
    colorSecondary: '#5d34f2',
  }),
});

addons.register('live-preview', (api) => {
  api.on(addressChanged, (parts: AddressParts) => api.applyQueryParams(parts, { replace: true }));
});
