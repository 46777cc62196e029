package zaicun.approval;

import static zaicun.approval.RequestState.APPROVED;
import static zaicun.approval.RequestState.PENDING;
import static zaicun.approval.RequestState.REFUSED;
import static zaicun.approval.RequestState.REPLACED;
import static zaicun.approval.RequestState.SENT_BACK;
import static zaicun.approval.RequestState.WITHDRAWN;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import zaicun.kernel.Refusal;

/** The one table of what may be done to a request in which state, where it leads and what event it leaves. */
public final class LegalMoves {

    /** Where an act leads. */
    public record Move(RequestState to, Event event) {}

    private static final Map<RequestState, Map<Act, Move>> TABLE = new EnumMap<>(Map.of(
            PENDING,
            Map.of(
                    Act.AGREE, new Move(PENDING, Event.AGREED),
                    Act.APPROVE, new Move(APPROVED, Event.APPROVED),
                    Act.SEND_BACK, new Move(SENT_BACK, Event.SENT_BACK),
                    Act.REFUSE, new Move(REFUSED, Event.REFUSED),
                    Act.WITHDRAW, new Move(WITHDRAWN, Event.WITHDRAWN),
                    Act.TRANSFER, new Move(PENDING, Event.TRANSFERRED),
                    Act.HAND_OVER, new Move(PENDING, Event.HANDED_OVER),
                    Act.URGE, new Move(PENDING, Event.URGED)),
            SENT_BACK,
            Map.of(
                    Act.RESUBMIT, new Move(PENDING, Event.RESUBMITTED),
                    Act.WITHDRAW, new Move(WITHDRAWN, Event.WITHDRAWN)),
            APPROVED,
            Map.of(
                    Act.WITHDRAW, new Move(WITHDRAWN, Event.WITHDRAWN),
                    Act.REPLACE, new Move(REPLACED, Event.REPLACED),
                    Act.READ, new Move(APPROVED, Event.READ)),
            // A filed organ may still mark what it got after the leave was withdrawn or changed.
            WITHDRAWN,
            Map.of(Act.READ, new Move(WITHDRAWN, Event.READ)),
            REPLACED,
            Map.of(Act.READ, new Move(REPLACED, Event.READ)),
            REFUSED,
            Map.of()));

    private LegalMoves() {}

    public static Optional<Move> find(RequestState state, Act act) {
        return Optional.ofNullable(TABLE.get(state).get(act));
    }

    public static Set<Act> from(RequestState state) {
        return Set.copyOf(TABLE.get(state).keySet());
    }

    /** Refuses what the table does not know. */
    public static Move require(Request request, Act act) {
        return find(request.state(), act).orElseThrow(() -> illegal(request, act));
    }

    private static Refusal illegal(Request request, Act act) {
        var may = from(request.state()).stream().sorted().map(Act::title).collect(Collectors.joining("、"));
        return new Refusal(
                "approval.move",
                request.clause(),
                "这件申请%s，不能再%s。".formatted(request.state().title(), act.title()),
                may.isEmpty() ? "请刷新页面查看最新情况；如仍有需要，请另提新的申请。" : "现在可以：" + may + "。");
    }
}
