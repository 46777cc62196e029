package zaicun.selection.review;

/** What a reviewing organ says. {@link #LEFT}: the round ended before it came to say anything. */
public enum Verdict {
    AGREE("同意"),
    SEND_BACK("退回"),
    REFUSE("不同意"),
    LEFT("未再办理");

    private final String title;

    Verdict(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    boolean needsWords() {
        return this == SEND_BACK || this == REFUSE;
    }
}
