package zaicun.recall.file;

/** What kind of record a fact comes from. */
public enum FactKind {
    ABSENCE("缺勤核实"),
    FINDING("督查问题"),
    REFERRAL("移送处理"),
    GRADE("年度考核"),
    DISCIPLINE("举报核实"),
    OTHER("其他事实");

    private final String title;

    FactKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether it names a record. */
    public boolean isLinked() {
        return this != OTHER;
    }
}
