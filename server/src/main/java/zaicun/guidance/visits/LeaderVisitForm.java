package zaicun.guidance.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import zaicun.compliance.UnitVillage;
import zaicun.kernel.Fields;
import zaicun.kernel.InputError;

/**
 * A leader's visit as a phone or a screen writes it.
 *
 * @param leaders terms of office of those who came
 * @param problems what was found, one line each; only with a new record
 */
public record LeaderVisitForm(
        UUID unit,
        String village,
        LocalDate on,
        List<UUID> leaders,
        String words,
        List<String> problems,
        Optional<UUID> replaces,
        String why) {

    private static final int MOST_PROBLEMS = 20;

    public LeaderVisitForm {
        Fields.require("unit", "派出单位", unit);
        Fields.require("village", "村", village);
        Fields.require("on", "到村日期", on);
        Fields.require("leaders", "到村的负责人", leaders);
        leaders = leaders.stream().distinct().toList();
        words = Fields.text("words", words, 1_000);
        problems = problems == null
                ? List.of()
                : problems.stream().map(line -> Fields.text("problems", line, 500)).filter(line -> !line.isEmpty()).toList();
        if (problems.size() > MOST_PROBLEMS) {
            throw new InputError("problems", "一次到村最多登记 20 个问题；请合并同类问题。");
        }
        why = Fields.text("why", why, 200);
        if (replaces.isPresent()) {
            Fields.require("why", "更正原因", why);
        }
    }

    UnitVillage place() {
        return new UnitVillage(unit, village);
    }
}
