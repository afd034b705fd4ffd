import { edtfDate } from '#model/edtf.ts';
import type { EventStatus } from '#model/event.ts';
import { askChoice, askNeeded, askText, type Terminal } from '../ask/questions.ts';
import { type EventWish, STATUSES } from './event.ts';

const MEANS: Readonly<Partial<Record<EventStatus, string>>> = {
  reported: 'it happened',
  planned: 'it lies ahead',
  cancelled: 'it will not take place',
  disputed: 'somebody denies it',
};

/** Asks for what was not given of a new event. */
export async function askEvent(wish: EventWish, terminal: Terminal): Promise<EventWish> {
  const title =
    wish.title ?? (await askNeeded(terminal, 'What happens? In our words: “Council votes on the harbour”.'));
  const date =
    wish.date ??
    (await askNeeded(
      terminal,
      'When? `2022-01-10`, `2022-01`, `2022-01-10~` (about), `2021-10/2021-12`.',
      (answer) => edtfDate.safeParse(answer).error?.issues[0]?.message,
    ));
  const certainty =
    wish.certainty ??
    (await askChoice(terminal, 'How is the date known?', [
      { value: 'stated', label: 'stated', hint: 'the article gives it' },
      { value: 'implied', label: 'implied', hint: 'it is inferred, and readers see that' },
    ]));
  const status =
    wish.status ??
    (await askChoice(
      terminal,
      'What is known of it?',
      STATUSES.map((value) => ({ value, label: value, ...(MEANS[value] && { hint: MEANS[value] }) })),
    ));
  const place = wish.place ?? (await askText(terminal, { message: 'Where? Empty if it is not known.' }));
  return { ...wish, title, date, certainty, status, place };
}
