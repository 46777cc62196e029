package zaicun.recall.file;

import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.files.FileOwner;
import zaicun.kernel.District;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;

/**
 * Papers beside a case, stored under seal. What an organ puts there the person concerned must still be able to answer: once
 * he has answered or waived, facts are supplemented first, which gives the whole time anew (10.3).
 */
@Component
public class RecallPapers implements FileOwner {

    private final RecallSight sight;
    private final Recalls recalls;

    RecallPapers(RecallSight sight, Recalls recalls) {
        this.sight = sight;
        this.recalls = recalls;
    }

    @Override
    public String kind() {
        return "recall";
    }

    @Override
    public boolean isSealed() {
        return true;
    }

    @Override
    public void requireSight(Viewer viewer, District district, UUID record) {
        recalls.find(district, record)
                .filter(recall -> sight.of(viewer, recall).isWhole())
                .orElseThrow(RecallSight::unknown);
    }

    @Override
    public void requireAttaching(Viewer viewer, District district, UUID record) {
        requireSight(viewer, district, record);
        var recall = recalls.find(district, record).orElseThrow(RecallSight::unknown);
        if (mayAttach(viewer, recall)) {
            return;
        }
        if (waitsForSupplement(viewer, recall)) {
            throw Refusal.under(
                    "10.3", "recall.papers", "本人已经说明或放弃说明，现在添加的材料他来不及说明。", "请先“补充事实”，再添加材料。");
        }
        throw OutOfLine.noRight("现在不能向这件召回添加材料；由正在办理的机构或本人添加。");
    }

    /** The person concerned as long as he may answer; an organ while it may add facts or note what came of the case. */
    public static boolean mayAttach(Viewer viewer, Recall recall) {
        boolean own = RecallSight.may(viewer, RecallMove.ANSWER, recall);
        boolean organ = has(viewer, recall, RecallMove.SUPPLEMENT, RecallMove.OPINE) && isUnanswered(recall);
        return own || organ || RecallSight.may(viewer, RecallMove.NOTE, recall);
    }

    private static boolean waitsForSupplement(Viewer viewer, Recall recall) {
        return has(viewer, recall, RecallMove.SUPPLEMENT, RecallMove.OPINE) && !isUnanswered(recall);
    }

    private static boolean has(Viewer viewer, Recall recall, RecallMove... moves) {
        return Stream.of(moves).anyMatch(move -> RecallSight.may(viewer, move, recall));
    }

    private static boolean isUnanswered(Recall recall) {
        return recall.state() == RecallState.OPEN || recall.state() == RecallState.SENT_BACK;
    }
}
