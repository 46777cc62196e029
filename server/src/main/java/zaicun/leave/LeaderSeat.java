package zaicun.leave;

/** How the seat of the first secretary (team leader) is held on the day a step begins. */
public record LeaderSeat(Holder holder, StandIn standIn) {

    public enum Holder {
        PRESENT,
        VACANT,
        AWAY
    }

    /** Whether somebody is named to act for the holder; never the applicant himself. */
    public enum StandIn {
        NAMED,
        NONE
    }

    public static final LeaderSeat PRESENT = new LeaderSeat(Holder.PRESENT, StandIn.NONE);
    public static final LeaderSeat VACANT = new LeaderSeat(Holder.VACANT, StandIn.NONE);
    public static final LeaderSeat AWAY = new LeaderSeat(Holder.AWAY, StandIn.NONE);

    public LeaderSeat withStandIn() {
        return new LeaderSeat(holder, StandIn.NAMED);
    }
}
