package zaicun.recall.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import zaicun.access.Right;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.District;
import zaicun.kernel.OutOfLine;
import zaicun.kernel.Refusal;
import zaicun.policy.Policy;
import zaicun.policy.PolicyKeys;
import zaicun.recall.file.Recall;
import zaicun.recall.file.RecallCopies;
import zaicun.recall.file.RecallNews;
import zaicun.recall.file.RecallSight;
import zaicun.recall.file.RecallState;
import zaicun.roster.Roster;

/** Files a result with the organs of the policy, in the transaction of the decision, and marks it as read there (10.3). */
@Component
@Transactional
public class RecallFilingDesk {

    private final RecallCopies copies;
    private final RecallSight sight;
    private final RecallNews news;
    private final Roster roster;
    private final Policy policy;
    private final Audit audit;
    private final Clock clock;

    RecallFilingDesk(
            RecallCopies copies, RecallSight sight, RecallNews news, Roster roster, Policy policy, Audit audit, Clock clock) {
        this.copies = copies;
        this.sight = sight;
        this.news = news;
        this.roster = roster;
        this.policy = policy;
        this.audit = audit;
        this.clock = clock;
    }

    void file(Viewer viewer, Recall recall) {
        var organs = policy.on(LocalDate.now(clock)).get(PolicyKeys.RECALL_FILING);
        for (var organ : organs) {
            var office = roster.officeFor(organ, recall.subject().unit(), recall.subject().village())
                    .orElseThrow(() -> Refusal.under(
                            "10.3", "recall.no-organ", "名册中没有" + organ.title() + "，召回结果无处备案。", "请联系系统管理员在“机构”中补上后再审批。"));
            copies.add(recall, office);
            news.filed(recall, office.id(), recall.state() == RecallState.REVOKED ? "一件已备案的召回决定已撤销，请阅。" : "一件召回结果报您机构备案，请阅。");
        }
        audit.record(new Act(recall.district(), viewer.person(), "recall.file", recall.id(), "召回：结果报备案"));
    }

    /** Marks the copies filed with the viewer's organs as read; a second time changes nothing. */
    public void read(Viewer viewer, District district, UUID id) {
        viewer.require(Right.RECALL_READ);
        var recall = sight.require(viewer, district, id);
        var seats = RecallSight.seatsOf(viewer);
        if (copies.of(district, id).stream().noneMatch(copy -> seats.contains(copy.office()))) {
            throw OutOfLine.noRight("这份结果没有报您的机构备案，不需要阅知。");
        }
        if (RecallSight.isSelf(viewer, recall)) {
            throw OutOfLine.noRight("这是您本人的召回结果，请由本机构其他同志阅知。");
        }
        if (copies.read(viewer, recall, seats) > 0) {
            seats.forEach(office -> news.read(recall, office));
            audit.record(new Act(district, viewer.person(), "recall.read", id, "召回：备案阅知"));
        }
    }
}
