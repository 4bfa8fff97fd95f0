import nock from 'nock';

export type ServiceRequest = { headers: Record<string, string>; body: unknown };

export type ServiceAnswer = [status: number, body: object | string];

/** From here on nothing leaves this machine: requests to services reach their stand-ins, or fail. */
export const cutOff = (): void => {
  nock.disableNetConnect();
  nock.enableNetConnect(/^(localhost|127\.0\.0\.1|\[?::1\]?)(:\d+)?$/);
};

/** Gives the network back, and takes all stand-ins away. */
export const reconnect = (): void => {
  nock.cleanAll();
  nock.enableNetConnect();
  nock.restore();
};

/** Lets a stand-in answer what is posted to one address of a service. */
export const standIn = (host: string, path: string, answer: (request: ServiceRequest) => ServiceAnswer): void => {
  nock(`https://${host}`)
    .persist()
    .post(path)
    .reply(function (_path, body) {
      const headers = Object.entries(this.req.headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
      return answer({ headers: Object.fromEntries(headers) as Record<string, string>, body });
    });
};
