import type { Browser } from '@playwright/test';

/** What is used of Playwright's own side of a browser, which its types leave out. */
type Inside = {
  _connection: { toImpl(browser: unknown): { _browserSession: Session } };
};

/** A WebDriver BiDi session: `send` answers with a command's result. */
type Session = {
  send(method: string, params: unknown): Promise<unknown>;
};

/**
 * Lets Playwright drive a Firefox that is older than the one that it was made with, as an ESR is: where it sets a media
 * feature of every new page and Firefox does not know the command yet, the page keeps Firefox's own.
 */
export function withoutUnknownEmulation(browser: Browser): Browser {
  const { _connection } = browser as unknown as Inside;
  const session: Session = Object.getPrototypeOf(_connection.toImpl(browser)._browserSession);
  const { send } = session;
  session.send = async function (this: Session, method, params) {
    try {
      return await send.call(this, method, params);
    } catch (error) {
      if (method.startsWith('emulation.') && /unknown command/.test(String(error))) return {};
      throw error;
    }
  };
  return browser;
}
