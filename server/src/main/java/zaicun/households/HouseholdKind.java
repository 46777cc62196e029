package zaicun.households;

/** What a household is to the help against poverty; three of the kinds are monitored (监测户). */
public enum HouseholdKind {
    LIFTED("脱贫户"),
    UNSTABLE("脱贫不稳定户"),
    MARGINAL("边缘易致贫户"),
    SUDDEN("突发严重困难户"),
    OTHER("其他农户");

    private final String title;

    HouseholdKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public boolean monitored() {
        return this == UNSTABLE || this == MARGINAL || this == SUDDEN;
    }
}
