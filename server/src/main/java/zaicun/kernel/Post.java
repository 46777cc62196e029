package zaicun.kernel;

/** What a posted person is in the team. First secretary and team leader share the leader's procedures. */
public enum Post {
    FIRST_SECRETARY("第一书记"),
    TEAM_LEADER("工作队长"),
    MEMBER("工作队员");

    private final String title;

    Post(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public boolean leads() {
        return this != MEMBER;
    }
}
