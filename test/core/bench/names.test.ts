import assert from 'node:assert/strict';
import { isSameLastName, isSameName } from '../../bench/quotes/names.ts';

describe('names of speakers', () => {
  it('are the same whatever the page does to a nickname, a case or a space', () => {
    assert.ok(isSameName('Lou "Dusty" Abel', 'Lou “Dusty” Abel'));
    assert.ok(isSameName('Lou "Dusty" Abel', 'Lou « Dusty » Abel'));
    assert.ok(isSameName('Ministry of Works', 'ministry  of works'));
    assert.ok(isSameName('Sean O’Dell', "Sean O'Dell"));
  });

  it('differ by a word', () => {
    assert.ok(!isSameName('Lou Abel', 'Abel'));
    assert.ok(!isSameName('Lou Abel', null));
    assert.ok(isSameName(null, null));
  });

  it('have a last name, which no suffix is', () => {
    assert.ok(isSameLastName('Lou Abel Jr.', 'Abel'));
    assert.ok(isSameLastName('Lou Abel III', 'Mary Abel'));
    assert.ok(!isSameLastName('Lou Abel', 'Lou Cain'));
    assert.ok(!isSameLastName(null, 'Cain'));
  });
});
