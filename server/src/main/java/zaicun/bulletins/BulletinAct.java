package zaicun.bulletins;

/** What is done with an item. */
public enum BulletinAct {
    SUBMIT("上报"),
    TAKE_BACK("撤回上报"),
    DISCARD("删除草稿"),
    ADOPT("采用"),
    RETURN("退回"),
    PUBLISH("登记刊发"),
    TAKE_DOWN("撤销刊发");

    private final String title;

    BulletinAct(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    public boolean needsWords() {
        return this == RETURN || this == TAKE_DOWN;
    }
}
