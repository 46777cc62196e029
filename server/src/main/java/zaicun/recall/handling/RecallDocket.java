package zaicun.recall.handling;

import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import zaicun.access.Viewer;
import zaicun.audit.Act;
import zaicun.audit.Audit;
import zaicun.kernel.District;
import zaicun.kernel.OutOfLine;
import zaicun.recall.file.Recall;
import zaicun.recall.file.RecallEvents;
import zaicun.recall.file.RecallMove;
import zaicun.recall.file.RecallSight;
import zaicun.recall.file.Recalls;

/** Takes a case off the shelf for one move, and puts it back with what was done. */
@Component
class RecallDocket {

    private final Recalls recalls;
    private final RecallEvents events;
    private final RecallSight sight;
    private final Audit audit;

    RecallDocket(Recalls recalls, RecallEvents events, RecallSight sight, Audit audit) {
        this.recalls = recalls;
        this.events = events;
        this.sight = sight;
        this.audit = audit;
    }

    Recall take(Viewer viewer, District district, UUID id) {
        sight.require(viewer, district, id);
        return recalls.lock(district, id).orElseThrow(RecallSight::unknown);
    }

    /** Of two who come at once the second is told: his page shows a version that is no more. */
    Recall take(Viewer viewer, District district, UUID id, int version) {
        var recall = take(viewer, district, id);
        if (recall.version() != version) {
            throw Recalls.changed(recall);
        }
        return recall;
    }

    void requirePart(Viewer viewer, RecallMove move, Recall recall) {
        if (RecallSight.hasPart(viewer, move, recall)) {
            return;
        }
        throw OutOfLine.noRight(switch (move) {
            case ANSWER, WAIVE -> "只有本人可以说明情况，或者放弃说明。";
            case SUPPLEMENT, WITHDRAW -> "这件召回由提出机构补充或撤回；您不能代办。";
            case OPINE -> "这里由本人的派出单位提出意见；派出单位自己提出的，不再另提。";
            case NAME -> "审批人由审批机构指定；您不能代办。";
            case SEND_BACK, RECALL, DECLINE -> recall.route().approver().isEmpty()
                    ? "还没有指定审批人；请审批机构先指定负责同志，再由其审批。"
                    : "这件召回由指定的负责同志" + recall.route().approverName() + "审批；您可以查看，不能代批。";
            case REVOKE -> "撤销召回决定由审批机构提出人以外的同志办理。";
            case NOTE, PROPOSE -> "这一步不由您办理。";
        });
    }

    /** Writes down the move; where the case itself changed, {@code now} is stored under its version. */
    Recall put(Viewer viewer, RecallMove move, Recall now, String words) {
        if (move == RecallMove.NAME) {
            recalls.name(now);
        } else if (move.isNews() && move != RecallMove.PROPOSE) {
            recalls.move(now);
        }
        events.tell(viewer, now, move, words);
        audit.record(new Act(
                now.district(), viewer.person(), "recall." + move.name().toLowerCase(Locale.ROOT), now.id(),
                "召回：" + move.title()));
        return recalls.find(now.district(), now.id()).orElseThrow();
    }
}
