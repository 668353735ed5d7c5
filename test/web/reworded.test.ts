import { describe, expect, it } from 'vitest';
import { reworded } from '../../src/text/reworded.ts';

function withWording(text: string, former: string, wording: string): string {
  const start = text.indexOf(former);
  const { end, words } = reworded(text, { start, end: start + former.length }, wording);
  return text.slice(0, start) + words + text.slice(end);
}

describe('a neutral wording in the place of the words it is offered for', () => {
  it('takes a capital from the words it replaces', () => {
    expect(withWording('OP : Vous mentez, non ?', 'Vous mentez, non', 'pouvez-vous expliquer cela ?')).toBe(
      'OP : Pouvez-vous expliquer cela ?',
    );
    expect(withWording('You left, didn’t you?', 'didn’t you', 'What can you say about that?')).toBe(
      'You left, what can you say about that?',
    );
  });

  it('leaves the English I as it is', () => {
    expect(withWording('and so you lied?', 'so you lied', 'I ask you what happened')).toBe(
      'and I ask you what happened?',
    );
  });

  it('leaves one question mark, whatever stands before it', () => {
    expect(withWording('Q : Vraiment\u202f? R : oui', 'Vraiment', 'Et ensuite ?')).toBe(
      'Q : Et ensuite ? R : oui',
    );
    expect(withWording('Echt niet ?', 'Echt niet', 'wat gebeurde er')).toBe('Wat gebeurde er ?');
  });

  it('gives back the whole place where nothing but it stands in the text', () => {
    expect(withWording('x', 'x', '…')).toBe('…');
  });
});
