package zaicun.inspection.finding;

import java.util.Optional;
import java.util.UUID;
import zaicun.inspection.Texts;
import zaicun.kernel.Clause;
import zaicun.kernel.InputError;
import zaicun.kernel.Refusal;

/**
 * A finding as written on the spot.
 *
 * @param clause which norm it is against
 * @param answer what the person concerned said there and then, as the inspector noted it
 */
record FindingForm(
        String district,
        UUID stop,
        Optional<UUID> person,
        String clause,
        String subject,
        String words,
        String proposal,
        String answer) {

    private static final int LONGEST_TEXT = 1000;

    FindingForm {
        Texts.district(district);
        Texts.required("stop", "督查的村", stop);
        person = person == null ? Optional.empty() : person;
        clause = Texts.optional("clause", clause, 10);
        subject = Texts.required("subject", "督查内容", subject, 40);
        words = Texts.required("words", "问题情况", words, LONGEST_TEXT);
        proposal = Texts.optional("proposal", proposal, LONGEST_TEXT);
        answer = Texts.optional("answer", answer, LONGEST_TEXT);
    }

    /** The norm it is against: a finding without one is refused. */
    Clause named() {
        if (clause.isEmpty()) {
            throw Refusal.under("8.2", "finding.clause", "问题没有注明对应的条款，没有保存。", "请选择违反的是哪一条，再保存。");
        }
        try {
            return Clause.of(clause);
        } catch (IllegalArgumentException wrong) {
            throw new InputError("clause", "“" + clause + "”不是条款号；请从列表中选择，例如 2.5。");
        }
    }
}
