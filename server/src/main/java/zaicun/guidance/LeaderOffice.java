package zaicun.guidance;

import zaicun.kernel.Clause;

/** The two offices that article 12 asks something of; {@code clause} is that of the visits owed. */
public enum LeaderOffice {
    PRINCIPAL("主要负责人", "12.3"),
    DEPUTY("分管负责人", "12.4");

    private final String title;
    private final Clause clause;

    LeaderOffice(String title, String clause) {
        this.title = title;
        this.clause = Clause.of(clause);
    }

    public String title() {
        return title;
    }

    public Clause clause() {
        return clause;
    }
}
