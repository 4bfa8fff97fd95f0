import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseSettings } from '../../src/settings/parse-settings.js';
import { contrast, readableOn, rgbOf, textOn } from '../../src/theme/contrast.js';
import { logoFor, themeFor } from '../../src/theme/theme.js';

const settingsOf = async (json: unknown) => parseSettings(json).settings;

/** From the palest to the darkest, and what lies between. */
const brands = ['#ffffff', '#ffd400', '#7fffd4', '#f0f', '#d4380d', '#808080', '#6139F6', '#0F766E', '#000000'];

describe('Any brand colour', () => {
  for (const brand of brands) {
    it(`${brand} carries readable text`, () => {
      assert.ok(contrast(rgbOf(textOn(brand) === '#fff' ? '#ffffff' : '#000000'), rgbOf(brand)) >= 4.5);
    });

    for (const ground of ['#ffffff', '#17171a']) {
      it(`${brand} becomes readable text on ${ground}`, () => {
        const [red = 0, green = 0, blue = 0] = readableOn(ground, brand).match(/\d+/g)?.map(Number) ?? [];
        assert.ok(contrast([red, green, blue], rgbOf(ground)) >= 4.5);
      });
    }
  }

  it('stays as it is where it is readable already', () => {
    assert.equal(readableOn('#ffffff', '#0F766E'), 'rgb(15 118 110)');
  });
});

const bright = { systemIsDark: false, pageIsDark: false };
const darkSystem = { systemIsDark: true, pageIsDark: false };
const darkPage = { systemIsDark: false, pageIsDark: true };

describe('The theme', () => {
  it('is dark only where the tenant allows it and the system asks for it', async () => {
    const [light, both] = [await settingsOf({}), await settingsOf({ color: { isDarkModeEnabled: true } })];
    assert.equal(themeFor('auto', light, darkSystem), 'light');
    assert.equal(themeFor('auto', both, darkSystem), 'dark');
    assert.equal(themeFor('auto', both, bright), 'light');
    assert.equal(themeFor('auto', both, darkPage), 'light');
  });

  it('is what the page says, if it says so', async () => {
    const light = await settingsOf({});
    assert.equal(themeFor('dark', light, bright), 'dark');
    assert.equal(themeFor('light', await settingsOf({ color: { isDarkModeEnabled: true } }), darkSystem), 'light');
  });

  it('is as dark as the page where it is inherited', async () => {
    const light = await settingsOf({});
    assert.equal(themeFor('inherit', light, darkPage), 'dark');
    assert.equal(themeFor('inherit', light, darkSystem), 'light');
  });
});

describe('The logo', () => {
  const branding = { logoUrl: 'https://books.test/light.svg', darkLogoUrl: 'https://books.test/dark.svg' };

  it('goes with the theme', async () => {
    const settings = await settingsOf({ branding, color: { isDarkModeEnabled: true } });
    assert.equal(logoFor(settings, 'light'), branding.logoUrl);
    assert.equal(logoFor(settings, 'dark'), branding.darkLogoUrl);
  });

  it('is the only one there is, where dark mode is on', async () => {
    const onlyDark = { branding: { darkLogoUrl: branding.darkLogoUrl } };
    assert.equal(
      logoFor(await settingsOf({ ...onlyDark, color: { isDarkModeEnabled: true } }), 'light'),
      branding.darkLogoUrl,
    );
    assert.equal(logoFor(await settingsOf(onlyDark), 'light'), undefined);
    assert.equal(logoFor(await settingsOf({ branding: { logoUrl: branding.logoUrl } }), 'dark'), branding.logoUrl);
  });
});
