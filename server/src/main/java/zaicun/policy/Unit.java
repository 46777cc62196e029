package zaicun.policy;

/** What a value is measured in, or what kind of thing it is; written in the file by its Chinese word. */
public enum Unit {
    DAYS("天"),
    NIGHTS("夜"),
    WORKING_DAYS("工作日"),
    YEARS("年"),
    MINUTES("分钟"),
    TIMES("次"),
    HOUSEHOLDS("户"),
    PEOPLE("人"),
    YUAN("元"),
    SHARE("比例"),
    SWITCH("是否"),
    CHOICE("选项"),
    MONTH_DAY("月日"),
    TEXT("文字"),
    ORGANS("机构"),
    CATALOGUE("目录"),
    TABLE("表");

    private final String word;

    Unit(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** The word behind a number; what is not counted in anything has none. */
    public String behindNumber() {
        return switch (this) {
            case DAYS, NIGHTS, WORKING_DAYS, YEARS, MINUTES, TIMES, HOUSEHOLDS, PEOPLE, YUAN -> word;
            case SHARE, SWITCH, CHOICE, MONTH_DAY, TEXT, ORGANS, CATALOGUE, TABLE -> "";
        };
    }
}
