package zaicun.selection.handover;

/** Whose signature it is. */
public enum Part {
    GIVES("移交人"),
    TAKES("接收人"),
    WITNESSES("监交（驻点村党组织）");

    private final String title;

    Part(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
