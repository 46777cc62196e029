package zaicun.households.hardship;

/** Where a hardship report stands. */
enum HardshipState {
    AT_VILLAGE("待村核实"),
    AT_STREET("待街道审核"),
    AT_BUREAU("待区乡村振兴局认定"),
    IDENTIFIED("已识别为突发严重困难户"),
    NOT_IDENTIFIED("不予识别"),
    WITHDRAWN("已撤回");

    private final String title;

    HardshipState(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }

    boolean ended() {
        return this == IDENTIFIED || this == NOT_IDENTIFIED || this == WITHDRAWN;
    }

    /** Whether the bureau decides it or has decided it. */
    boolean isForTheBureau() {
        return this == AT_BUREAU || this == IDENTIFIED || this == NOT_IDENTIFIED;
    }
}
