package zaicun.study;

/** At what a study was held: the notice names theme party days and meetings. */
enum Occasion {
    MEETING("例会"),
    PARTY_DAY("主题党日"),
    OTHER("其他时间");

    private final String title;

    Occasion(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
