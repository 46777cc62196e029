package zaicun.inspection.helpplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import zaicun.inspection.Texts;
import zaicun.kernel.Clause;
import zaicun.kernel.InputError;

/**
 * One goal of a help plan.
 *
 * @param id stays the same from version to version, so that words on it stay with it
 * @param responsible one of the team
 * @param due until when
 * @param clauses whose recorded facts tell its progress, such as {@code 7.7}; may be empty
 */
public record PlanItem(UUID id, String goal, String measures, UUID responsible, LocalDate due, List<String> clauses) {

    private static final int LONGEST_GOAL = 200;
    private static final int LONGEST_TEXT = 1000;

    public PlanItem {
        Texts.required("items", "目标的编号", id);
        goal = Texts.required("items", "目标", goal, LONGEST_GOAL);
        measures = Texts.required("items", "“" + goal + "”的措施", measures, LONGEST_TEXT);
        Texts.required("items", "“" + goal + "”的责任人", responsible);
        Texts.required("items", "“" + goal + "”的完成时限", due);
        clauses = clauses == null ? List.of() : clauses.stream().map(PlanItem::known).distinct().toList();
    }

    private static String known(String written) {
        try {
            return Clause.of(written).toString();
        } catch (IllegalArgumentException wrong) {
            throw new InputError("items", "“" + written + "”不是条款号；请从列表中选择，例如 7.7。");
        }
    }
}
