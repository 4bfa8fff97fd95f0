/** Where Logto is. The only setting to change for a Logto of your own, beside the id of your application there. */
export const endpoint = 'http://localhost:3001';

export const appId = 'capacitor';
