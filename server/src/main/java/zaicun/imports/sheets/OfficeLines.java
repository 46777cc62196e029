package zaicun.imports.sheets;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import zaicun.imports.Column;
import zaicun.imports.Known;
import zaicun.imports.Passage;
import zaicun.imports.SheetRow;
import zaicun.kernel.Organ;
import zaicun.roster.Office;
import zaicun.roster.book.Division;

/** What sheets that name places and organs have in common. */
final class OfficeLines {

    /** At which level of divisions an organ of that kind stands. */
    private static final Map<Organ, Division.Level> LEVELS = Map.of(
            Organ.VILLAGE, Division.Level.VILLAGE,
            Organ.STREET, Division.Level.TOWNSHIP,
            Organ.HOST_OFFICE, Division.Level.COUNTY,
            Organ.HOST_ORGANISATION_DEPARTMENT, Division.Level.COUNTY,
            Organ.SENDING_ORGANISATION_DEPARTMENT, Division.Level.COUNTY,
            Organ.BUREAU, Division.Level.COUNTY,
            Organ.CITY_OFFICE, Division.Level.CITY);

    private OfficeLines() {}

    static Column<Organ> kindColumn(String title) {
        var kinds = List.of(
                Organ.VILLAGE, Organ.STREET, Organ.HOST_OFFICE, Organ.HOST_ORGANISATION_DEPARTMENT, Organ.BUREAU,
                Organ.SENDING_ORGANISATION_DEPARTMENT, Organ.CITY_OFFICE);
        return Column.choice(
                title,
                kinds.stream().map(Organ::title).toList(),
                kinds.stream().collect(Collectors.toMap(Organ::title, Function.identity())));
    }

    /** Tells the row where the place is unknown or of another level than the kind of organ stands at. */
    static void checkPlace(Passage passage, SheetRow row, Column<String> column, Organ kind) {
        var code = row.get(column);
        var level = LEVELS.get(kind);
        var place = passage.known().division(code);
        if (place.isEmpty()) {
            row.wrong(column, "区划代码 " + code + " 不在系统中，也不在本工作簿的“行政区划”表中；请核对或先补上。");
        } else if (level != null && place.get().level() != level) {
            row.wrong(column, kind.title() + "应填" + level.title() + "一级的代码，" + code + " 是"
                    + place.get().level().title() + "一级；请改正。");
        }
    }

    /** The village of a code; tells the row where there is none. */
    static void checkVillage(Passage passage, SheetRow row, Column<String> column) {
        var code = row.get(column);
        var place = passage.known().division(code);
        if (place.isEmpty()) {
            row.wrong(column, "村代码 " + code + " 不在系统中，也不在本工作簿的“行政区划”表中；请核对或先补上。");
        } else if (place.get().level() != Division.Level.VILLAGE) {
            row.wrong(column, code + "（" + place.get().name() + "）不是村；请填 12 位村代码。");
        }
    }

    /** The one organ of that kind so called; tells the row where there is none or more than one. */
    static Optional<Office> named(Known known, Organ kind, SheetRow row, Column<String> column) {
        var written = row.get(column);
        var found = known.offices(kind, written);
        if (found.size() == 1) {
            return Optional.of(found.getFirst());
        }
        if (found.isEmpty()) {
            row.wrong(column, "没有叫“" + written + "”的" + kind.title() + "；请按名册中的全称填写，或先在"
                    + (kind == Organ.SENDING_UNIT ? "“派出单位”" : "“机构”") + "表中补上。");
        } else {
            row.wrong(column, "有 " + found.size() + " 个" + kind.title() + "叫“" + written + "”；请写成“" + written + "@"
                    + found.getFirst().prefix() + "”的样子，@ 后是区划代码。");
        }
        return Optional.empty();
    }
}
