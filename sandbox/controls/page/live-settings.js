import { request } from './request.js';

const followers = [];

/** Has somebody told of the settings whenever they come from the server. */
export const followSettings = (follower) => {
  followers.push(follower);
};

export const tellFollowers = (settings) => {
  for (const follower of followers) {
    follower(settings);
  }
};

/** The settings with the captcha provider, as this page edits them. */
export const settingsPath = '/sandbox/settings';

export const refreshSettings = async () => tellFollowers(await request(settingsPath));
