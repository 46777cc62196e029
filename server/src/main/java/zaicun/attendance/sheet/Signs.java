package zaicun.attendance.sheet;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import zaicun.attendance.Part;
import zaicun.attendance.Whereabouts;
import zaicun.policy.CatalogueItem;
import zaicun.policy.PolicyKeys;
import zaicun.policy.PolicyOn;

/** The signs of the month sheet, as the policy lists them. */
record Signs(Map<String, CatalogueItem> items) {

    /** A night away is no absence; the sheet leaves it nearly blank. */
    private static final String NIGHT_AWAY = "·";

    static Signs under(PolicyOn policy) {
        return new Signs(policy.get(PolicyKeys.ATTENDANCE_SIGNS).stream()
                .collect(Collectors.toMap(CatalogueItem::code, item -> item)));
    }

    String of(Part part, Optional<Whereabouts> value) {
        return switch (value.orElse(Whereabouts.UNKNOWN)) {
            case VILLAGE -> sign(part == Part.DAY ? "VILLAGE_DAY" : "VILLAGE_NIGHT");
            case TRIP -> sign("TRIP");
            case LEAVE -> sign("LEAVE");
            case REST -> sign("REST");
            case AWAY -> part == Part.DAY ? sign("AWAY") : NIGHT_AWAY;
            case UNKNOWN -> sign("UNKNOWN");
        };
    }

    private String sign(String code) {
        return Optional.ofNullable(items.get(code)).map(CatalogueItem::title).orElse("—");
    }
}
