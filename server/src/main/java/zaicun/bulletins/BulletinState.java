package zaicun.bulletins;

/** Where an item stands. */
public enum BulletinState {
    DRAFT("草稿"),
    SUBMITTED("已上报"),
    ADOPTED("已采用"),
    RETURNED("已退回"),
    PUBLISHED("已刊发"),
    DISCARDED("已删除");

    private final String title;

    BulletinState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Sent up, whatever the bureau then made of it: this is what 13.1 counts. */
    public boolean sent() {
        return this != DRAFT && this != DISCARDED;
    }

    /** Its text may be changed. */
    public boolean open() {
        return this == DRAFT || this == RETURNED;
    }
}
