import assert from 'node:assert/strict';
import { QUESTIONS } from './questions.mjs';
import { TARGETS } from './targets.mjs';

/** @throws when two targets tell different facts, or none at all */
export async function sameFacts(targets, question, asked) {
  assert.ok(asked.length > 0, `there is nothing to ask ${question} with`);
  for (const variables of asked) {
    const answers = await Promise.all(TARGETS.map((target) => factsOf(targets, target, question, variables)));
    assert.ok(answers[0].length > 0, `${question} ${JSON.stringify(variables)} has no answer`);
    for (const [at, facts] of answers.entries()) {
      assert.deepEqual(facts, answers[0], `${question} ${JSON.stringify(variables)}: ${TARGETS[at]} differs`);
    }
  }
}

async function factsOf(targets, target, question, variables) {
  const response = await fetch(targets.url[target], {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: targets.body(target, question, variables),
  });
  const { data, errors } = await response.json();
  if (errors) throw new Error(`${target}, ${question}: ${JSON.stringify(errors)}`);
  return JSON.parse(JSON.stringify(QUESTIONS[question][target].facts(data)));
}
