import assert from 'node:assert/strict';
import { closeAll, draftWith, hoversOn, started } from './support.ts';

describe('hovers', () => {
  before(started);
  afterEach(closeAll);

  it('name the speaker and the article of a quotation', async () => {
    const [hover] = await hoversOn(
      await draftWith('“Clearly there will be consequences,” he said.'),
      'there',
    );
    assert.ok(hover);
    assert.match(hover.value, /\*\*John Kirby\*\* · DoD.+Have Declined to Take the Calls/);
  });

  it('may run commands of Verbatim, those of their links among them, and no others', async () => {
    const [hover] = await hoversOn(
      await draftWith('“Clearly there will be consequences,” he said.'),
      'there',
    );
    assert.ok(hover && typeof hover.isTrusted === 'object');
    const enabled = hover.isTrusted.enabledCommands;
    const linked = [...hover.value.matchAll(/\(command:([\w.]+)/g)].map(([, command = '']) => command);
    assert.ok(linked.length > 0);
    assert.deepEqual(
      linked.filter(command => !enabled.includes(command)),
      [],
    );
    assert.deepEqual(
      enabled.filter(command => !command.startsWith('verbatim.')),
      [],
    );
    assert.ok(!hover.supportHtml);
  });

  it('are silent on words that no article prints', async () => {
    assert.deepEqual(await hoversOn(await draftWith('The weather was fine that day.'), 'weather'), []);
  });
});
