package zaicun.recall.handling;

import zaicun.kernel.Fields;
import zaicun.kernel.InputError;
import zaicun.recall.file.RecallMove;

/** A move that needs no more than words; {@code version} as the page showed it. */
public record RecallActForm(RecallMove act, int version, String words) {

    private static final int LONGEST = 3000;

    public RecallActForm {
        words = Fields.text("words", words, LONGEST);
        Fields.require("act", "办理事项", act);
        switch (act) {
            case PROPOSE, SUPPLEMENT, NAME, RECALL, DECLINE ->
                throw new InputError("act", "“" + act.title() + "”不在这里办理；请刷新页面后重试。");
            case OPINE, ANSWER, WAIVE, SEND_BACK, WITHDRAW, NOTE, REVOKE -> {
                // words are all they need
            }
        }
        if (act.needsWords() && words.isEmpty()) {
            throw new InputError("words", "“" + act.title() + "”须写明内容；请填写后提交。");
        }
    }
}
