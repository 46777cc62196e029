package zaicun.support.subsidies;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Lists of subsidies as a browser shows them. */
final class SubsidyView {

    private SubsidyView() {}

    /** Where a list stands. */
    enum ListState {
        RUNNING("本月未完"),
        WAITING("待街道确认考勤"),
        READY("可定稿"),
        CLOSED("已定稿"),
        DIFFERENT("定稿后考勤有更正");

        private final String title;

        ListState(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }
    }

    record Month(String month, List<Line> lists) {}

    /** @param waiting names of the villages whose month is not confirmed */
    record Line(
            String district,
            String districtName,
            UUID unit,
            String unitName,
            int people,
            String total,
            ListState state,
            String stateTitle,
            List<String> waiting,
            int version) {}

    /**
     * One list.
     *
     * @param sheet the closed one where there is one, else as the register says now
     * @param differences between the closed one and now
     */
    record Whole(
            Line line,
            SubsidySheet sheet,
            List<SubsidySheet.Difference> differences,
            List<Version> versions,
            boolean mayClose) {}

    record Version(int version, String total, String hash, String reason, Instant recordedAt, String recorder) {}

    /** One's own month. */
    record Own(String month, List<SubsidySheet.Rate> rates, SubsidySheet.Row row, boolean closed) {}
}
