import type { Modality, Polarity } from '../domain/claim.js';
import type { EncoderOutput } from './encoder.js';
import type { ModelLabels } from './model-files.js';
import type { EventCandidate, PairClasses } from './types.js';

/** Below these scores nothing is said; rules may ask for more. */
const LEAST = { event: 0.15, type: 0.02, role: 0.1 } as const;

/**
 * The words of one sentence that may tell a deed, with their arguments.
 * @param row place of the sentence in the batch
 */
export function decodeEvents(
  output: EncoderOutput,
  labels: ModelLabels,
  row: number,
  length: number,
): readonly EventCandidate[] {
  const events: EventCandidate[] = [];
  const count = labels.eventTypes.length;
  for (let word = 0; word < length; word++) {
    const place = row * output.width + word;
    if (1 - (output.eventType[place * count] ?? 1) < LEAST.event) continue;
    const types = labels.eventTypes
      .flatMap((type, k) => {
        const score = output.eventType[place * count + k] ?? 0;
        return type === 'NONE' || score < LEAST.type ? [] : [{ type, score }];
      })
      .sort((a, b) => b.score - a.score);
    if (types.length === 0) continue;
    const polarity = best<Polarity>(labels.polarity, output.eventPolarity, place, 'AFFIRMED');
    const modality = best<Modality>(labels.modality, output.eventModality, place, 'ASSERTED');
    events.push({
      trigger: word,
      types,
      polarity: polarity.value,
      polarityScore: polarity.score,
      modality: modality.value,
      modalityScore: modality.score,
      roles: rolesOf(output, labels, place, length),
    });
  }
  return events;
}

function rolesOf(output: EncoderOutput, labels: ModelLabels, place: number, length: number): EventCandidate['roles'] {
  const roles: EventCandidate['roles'][number][] = [];
  const count = labels.roles.length;
  for (let word = 0; word < length; word++) {
    const from = (place * output.width + word) * count;
    labels.roles.forEach((role, k) => {
      const score = output.eventRole[from + k] ?? 0;
      if (role !== 'NONE' && score >= LEAST.role) roles.push({ role, word, score });
    });
  }
  return roles;
}

/** The classes of deed from one word's actor to another's, without NONE. */
export function decodePair(
  output: EncoderOutput,
  labels: ModelLabels,
  row: number,
  actor: number,
  other: number,
): PairClasses {
  const count = labels.classes.length;
  const from = ((row * output.width + actor) * output.width + other) * count;
  return labels.classes
    .flatMap((plover, k) => (plover === 'NONE' ? [] : [{ plover, score: output.eventPair[from + k] ?? 0 }]))
    .sort((a, b) => b.score - a.score);
}

function best<T>(values: readonly T[], scores: Float32Array, place: number, otherwise: T): { value: T; score: number } {
  let value = otherwise;
  let score = 0;
  values.forEach((candidate, k) => {
    const of = scores[place * values.length + k] ?? 0;
    if (of > score) [value, score] = [candidate, of];
  });
  return { value, score };
}
