package zaicun.inspection.site;

/** What an inspector found beside a line. */
enum Found {
    AS_TOLD("相符"),
    DIFFERENT("不符"),
    NOT_LOOKED("未查");

    private final String title;

    Found(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
