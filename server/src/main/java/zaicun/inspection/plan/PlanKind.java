package zaicun.inspection.plan;

/** How an inspection comes: told beforehand, or not. The codes are those of the policy's list. */
public enum PlanKind {
    OPEN("明查"),
    UNANNOUNCED("暗访");

    private final String title;

    PlanKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
