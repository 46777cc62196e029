package zaicun.inspection.referral;

import java.util.UUID;
import zaicun.inspection.Texts;

/**
 * A referral as it is written.
 *
 * @param cause code of the policy's list
 * @param organ to whom it is handed, in words: the discipline inspection or the unit's party committee is no organ here
 */
record ReferralForm(UUID id, String district, UUID finding, String cause, String organ, String words) {

    private static final int LONGEST_ORGAN = 60;
    private static final int LONGEST_TEXT = 2000;

    ReferralForm {
        Texts.required("id", "移送编号", id);
        Texts.district(district);
        Texts.required("finding", "要移送的问题", finding);
        Texts.required("cause", "移送情形", cause);
        organ = Texts.required("organ", "移送给哪个机关", organ, LONGEST_ORGAN);
        words = Texts.required("words", "事实和依据", words, LONGEST_TEXT);
    }
}
