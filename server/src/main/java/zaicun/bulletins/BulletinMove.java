package zaicun.bulletins;

import static zaicun.bulletins.BulletinState.ADOPTED;
import static zaicun.bulletins.BulletinState.DISCARDED;
import static zaicun.bulletins.BulletinState.DRAFT;
import static zaicun.bulletins.BulletinState.PUBLISHED;
import static zaicun.bulletins.BulletinState.RETURNED;
import static zaicun.bulletins.BulletinState.SUBMITTED;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The table of legal moves of an item: what, from where to where, and on which side. */
public enum BulletinMove {
    WRITER_SUBMITS(BulletinAct.SUBMIT, DRAFT, SUBMITTED, Side.WRITER),
    WRITER_SUBMITS_AGAIN(BulletinAct.SUBMIT, RETURNED, SUBMITTED, Side.WRITER),
    WRITER_TAKES_BACK(BulletinAct.TAKE_BACK, SUBMITTED, DRAFT, Side.WRITER),
    WRITER_DISCARDS(BulletinAct.DISCARD, DRAFT, DISCARDED, Side.WRITER),
    BUREAU_ADOPTS(BulletinAct.ADOPT, SUBMITTED, ADOPTED, Side.BUREAU),
    BUREAU_RETURNS(BulletinAct.RETURN, SUBMITTED, RETURNED, Side.BUREAU),
    BUREAU_RETURNS_ADOPTED(BulletinAct.RETURN, ADOPTED, RETURNED, Side.BUREAU),
    BUREAU_PUBLISHES(BulletinAct.PUBLISH, ADOPTED, PUBLISHED, Side.BUREAU),
    BUREAU_PUBLISHES_ELSEWHERE(BulletinAct.PUBLISH, PUBLISHED, PUBLISHED, Side.BUREAU),
    BUREAU_TAKES_DOWN(BulletinAct.TAKE_DOWN, PUBLISHED, ADOPTED, Side.BUREAU);

    /** Whose move it is. */
    public enum Side {
        WRITER,
        BUREAU
    }

    private final BulletinAct act;
    private final BulletinState from;
    private final BulletinState to;
    private final Side side;

    BulletinMove(BulletinAct act, BulletinState from, BulletinState to, Side side) {
        this.act = act;
        this.from = from;
        this.to = to;
        this.side = side;
    }

    BulletinState to() {
        return to;
    }

    Side side() {
        return side;
    }

    static Optional<BulletinMove> of(BulletinAct act, BulletinState state) {
        return Arrays.stream(values())
                .filter(move -> move.act == act && move.from == state)
                .findFirst();
    }

    static List<BulletinAct> openIn(BulletinState state, List<Side> sides) {
        return Arrays.stream(values())
                .filter(move -> move.from == state && sides.contains(move.side))
                .map(move -> move.act)
                .toList();
    }
}
