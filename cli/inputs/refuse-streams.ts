import { type Call, WrongCall } from '../command';
import { inputPhrases } from '../phrases/inputs';
import { isOpenStream } from './input';

/** Options for what will still be there, under its name, another time. */
const lasting = ['update-baseline', 'watch'];

/** Throws a {@link WrongCall} where standard input is named twice, or with an option that it cannot go with. */
export function refuseStreams({ operands, values, locale }: Call): void {
  const say = inputPhrases[locale];
  const [stream] = operands.filter(isOpenStream);
  if (operands.filter((one) => one === '-').length > 1) throw new WrongCall(say.inputTwice);
  const option = lasting.find((name) => values[name] === true);
  if (stream !== undefined && option !== undefined) throw new WrongCall(say.notWith(stream, `--${option}`));
}
