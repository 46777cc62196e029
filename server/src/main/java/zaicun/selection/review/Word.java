package zaicun.selection.review;

import zaicun.kernel.InputError;

/**
 * A reviewing organ's word as its form says it.
 *
 * @param version of the matter as it was seen; another one by now is a conflict
 */
public record Word(Verdict verdict, int version, String opinion) {

    private static final int LONGEST = 500;

    public Word {
        opinion = opinion == null ? "" : opinion.strip();
        if (verdict == null || verdict == Verdict.LEFT) {
            throw new InputError("verdict", "没有选择审核意见；请选择同意、退回或不同意。");
        }
        if (verdict.needsWords() && opinion.isEmpty()) {
            throw new InputError("opinion", "“" + verdict.title() + "”须写明理由；请填写后提交。");
        }
        if (opinion.length() > LONGEST) {
            throw new InputError("opinion", "审核意见最多 " + LONGEST + " 个字；请精简。");
        }
    }
}
