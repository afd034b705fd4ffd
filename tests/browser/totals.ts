import type { Reporter, Suite } from '@playwright/test/reporter';

/** Prints, as the run's last line, how many tests passed, failed and were skipped. */
export default class Totals implements Reporter {
  private suite: Suite | undefined;

  onBegin(_config: unknown, suite: Suite): void {
    this.suite = suite;
  }

  onExit(): Promise<void> {
    const outcomes = this.suite?.allTests().map((test) => test.outcome()) ?? [];
    const count = (...wanted: string[]) => outcomes.filter((outcome) => wanted.includes(outcome)).length;
    console.log(
      `${count('expected', 'flaky')} passed, ${count('unexpected')} failed, ${count('skipped')} skipped`,
    );
    return Promise.resolve();
  }

  printsToStdio(): boolean {
    return false;
  }
}
