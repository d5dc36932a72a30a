import { figureValue } from '../../../figures';
import type { Claim } from '../../claim';
import type { Shape } from '../../shape';
import { amountsIn, sentenceStart } from '../common/amounts';
import { mayBeOfOther, slipsOf } from '../common/doubted';
import { nameOf } from '../common/ratio';

/**
 * What is told on the way from a task to its completion (下达任务800户，立项780户，完成720户，完成率90%) is no target: where the rate is not true of
 * the amount beside the value, it is of the one before that is named as the task, or of the one that it is true of.
 */
export function ofMeantTarget(
  shape: Shape,
  nearest: number,
  judge: (target: number) => Claim | undefined,
): Claim | undefined {
  const own = judge(nearest);
  if (own?.verdict !== 'contradicted' && own?.verdict !== 'rounding') return own;
  const others = targetsBefore(shape, nearest).flatMap((at) => {
    const claim = judge(at);
    return claim ? [{ claim, isTask: isTask(shape, at) }] : [];
  });
  const isTrue = others.find(({ claim }) => claim.verdict === 'holds');
  if (isTrue) return isTrue.isTask ? isTrue.claim : mayBeOfOther(isTrue.claim);
  if (own.verdict === 'rounding' || isTask(shape, nearest)) return own;
  const task = others.find((other) => other.isTask)?.claim;
  return [...(task ? [task] : []), own, ...others.map(({ claim }) => claim)].reduce((likeliest, claim) =>
    slipsOf(claim) < slipsOf(likeliest) ? claim : likeliest,
  );
}

/** The amounts of the same kind before one in its sentence, the nearest first; beside a task only other tasks. */
function targetsBefore(shape: Shape, nearest: number): number[] {
  const own = shape.tokens[nearest]!.figure!;
  return amountsIn(shape, sentenceStart(shape, nearest), nearest)
    .filter((at) => {
      const { figure } = shape.tokens[at]!;
      if (figure!.unit?.dimension !== own.unit?.dimension || figureValue(figure!).n <= 0n) return false;
      return isTask(shape, at) || !(isTask(shape, nearest) || shape.letters.slice(at, nearest).includes(';'));
    })
    .reverse()
    .slice(0, FEW);
}

/** So many stages lie between a task and its completion. */
const FEW = 5;

function isTask(shape: Shape, at: number): boolean {
  return shape.letters[at + 1] === 'g' || TASK.test(nameOf(shape, shape.tokens[at]!));
}

const TASK = /任务|计划|目标|指标|预算|应(?![急用对])[\u4e00-\u9fa5]|[需须拟](?![求要])[\u4e00-\u9fa5]/;
